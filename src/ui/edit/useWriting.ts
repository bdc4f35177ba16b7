import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Editor, Selection } from '../../editor';
import { useDesk } from '../app/desk';
import { pasteInto } from '../form/paste';
import { turnOf } from '../form/useTyping';
import { useSheet } from '../lembar/sheet-context';
import type { Proposing } from '../usulan/proposing';
import { useAct } from './act';
import { useEdit, type Writing } from './edit-context';
import { type Address, type Field, fieldOf } from './fields';
import { columnAfter } from './object-edits';
import { selectionAt } from './selections';
import { textAfter } from './text-order';

/** A pause in typing after which the paper is laid anew: long enough to be calm, short enough to lose nothing. ms */
const pause = 350;

interface Handlers {
  onChange(event: ChangeEvent<HTMLTextAreaElement>): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void;
  onBlur(): void;
}

/** The text as it is typed, and the way of it into the document. */
export function useWriting(
  { address, typed, from, madeFrom }: Writing,
  area: RefObject<HTMLTextAreaElement | null>,
): { readonly text: string; readonly handlers: Handlers } {
  const session = useSession(address, typed, madeFrom !== undefined);
  const { stop } = useEdit();
  const move = useMove(address, from, madeFrom);
  const [text, setText] = useState(session.text);
  const handlers = useMemo<Handlers>(() => {
    const change = (next: string): void => {
      setText(next);
      session.type(next);
    };
    const isLong = session.isLong;
    return {
      onChange: (event) => change(isLong ? event.target.value : event.target.value.replaceAll('\n', ' ')),
      onKeyDown(event) {
        if (event.nativeEvent.isComposing) return;
        const done = keyOf(event, address);
        if (event.ctrlKey || event.metaKey) session.flush();
        if (done === undefined) {
          // What is typed is taken back by the text itself; other keys, such as those that save and print, mean the same as anywhere.
          if (turnOf(event)) event.stopPropagation();
          return;
        }
        event.preventDefault();
        if (done === 'line') {
          if (isLong) area.current?.ownerDocument.execCommand('insertText', false, '\n');
          return;
        }
        if (done === 'restore') return move(session.restore() ? 'before' : 'here');
        // Why something is proposed is asked before one goes on.
        move(session.finish() ? 'here' : done);
      },
      onPaste: (event) => pasteInto(event, session.isList),
      onBlur() {
        session.finish();
        if (document.hasFocus()) stop();
      },
    };
  }, [session, address, area, move, stop]);
  return { text, handlers };
}

type Key = 'next' | 'next-or-new' | 'previous' | 'here' | 'column' | 'restore' | 'line';

function keyOf(event: KeyboardEvent<HTMLTextAreaElement>, { field }: Address): Key | undefined {
  const isAtEnd = event.currentTarget.selectionStart === event.currentTarget.value.length;
  // Within the name of a pelaksana it goes on by a word; at its end there is none.
  if (event.key === 'ArrowRight' && event.ctrlKey && !event.shiftKey && !event.altKey && field === 'nama' && isAtEnd) {
    return 'column';
  }
  if (event.key === 'Escape') return 'restore';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  if (event.key !== 'Enter') return undefined;
  if (event.ctrlKey || event.metaKey) return 'here';
  return event.shiftKey || event.altKey ? 'line' : 'next-or-new';
}

/** What is typed goes into the document at each pause, as one step as long as one goes on typing. */
interface Session {
  readonly text: string;
  readonly isLong: boolean;
  readonly isList: boolean;
  type(text: string): void;
  flush(): void;
  /** The text is left. @returns whether that makes a proposal of it */
  finish(): boolean;
  /** Takes back all that was typed here, and the row where it was made for that. @returns whether it was */
  restore(): boolean;
}

function useSession(address: Address, typed: string | undefined, isMade: boolean): Session {
  const { editor, proposing } = useDesk();
  const act = useAct();
  const first = useRef<Session>(null);
  first.current ??= createSession(editor, proposing, act, { address, typed, isMade });
  const session = first.current;
  useEffect(() => () => void session.finish(), [session]);
  return session;
}

function createSession(
  editor: Editor,
  proposing: Proposing,
  act: ReturnType<typeof useAct>,
  {
    address,
    typed,
    isMade,
  }: { readonly address: Address; readonly typed: string | undefined; readonly isMade: boolean },
): Session {
  const made = isMade ? editor.state().file?.sop : undefined;
  const merge = `tulis ${editor.newId()}`;
  const field = (): Field | undefined => {
    const { file } = editor.state();
    return file ? fieldOf(file.sop, address) : undefined;
  };
  const begun = field();
  let pending: string | undefined = typed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let steps = 0;
  const flush = (): void => {
    clearTimeout(timer);
    const now = field();
    if (pending === undefined || !now) return;
    const edit = now.write(pending);
    pending = undefined;
    const stop = editor.onJournal((entry) => {
      if (!entry.joins) steps += 1;
    });
    act([edit], { quiet: true, merge, typing: merge });
    stop();
  };
  return {
    text: typed ?? begun?.text ?? '',
    isLong: begun?.isLong ?? false,
    isList: begun?.isList ?? false,
    type(text) {
      pending = text;
      clearTimeout(timer);
      if (begun?.isLive) timer = setTimeout(flush, pause);
    },
    flush,
    finish() {
      flush();
      return proposing.settle(merge);
    },
    restore() {
      clearTimeout(timer);
      proposing.drop(merge);
      pending = undefined;
      for (; steps > 0; steps -= 1) editor.undo();
      // What came between would be taken back in its place.
      return made !== undefined && editor.state().file?.sop === made && editor.undo();
    },
  };
}

/** Leaves the text: to the next one, making a row where there is none, or to the sheet, where it was begun. */
function useMove(
  address: Address,
  from: Selection | undefined,
  madeFrom: Address | undefined,
): (where: 'next' | 'next-or-new' | 'previous' | 'here' | 'before' | 'column') => void {
  const { editor, proposing } = useDesk();
  const { choose } = useSheet();
  const { write, stop } = useEdit();
  const act = useAct();
  return useMemo(() => {
    const select = (at: Address, focus: boolean): void => {
      const drawing = editor.drawing();
      const selection = drawing && selectionAt(drawing, at);
      if (selection) choose(selection, { reveal: true, focus });
      else if (focus) document.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true });
    };
    return (where) => {
      if (where === 'before' || where === 'column') {
        stop();
        if (where === 'before') return select(madeFrom ?? address, true);
        const { edits, select: heading = null } = columnAfter(address.of, editor.newId());
        const result = act(edits, { select: heading });
        if (result.ok && result.changed && heading) choose(heading, { reveal: true, focus: true });
        else select(address, true);
        return;
      }
      const { file } = editor.state();
      const drawing = editor.drawing();
      const ends = !file || !drawing || where === 'here';
      const next = ends ? undefined : textAfter(file.sop, drawing, address, where === 'previous' ? -1 : 1);
      if (next === undefined || (next === 'new-langkah' && (where !== 'next-or-new' || proposing.isOn()))) {
        stop();
        if (where === 'here' && from) choose(from, { reveal: true, focus: true });
        else select(address, true);
      } else if (next === 'new-langkah') {
        const langkah = editor.newId();
        const made = { kind: 'isian', langkah, column: 'kegiatan', of: langkah, field: 'kegiatan' } as const;
        const edit = { command: 'add-langkah', args: { langkah, after: address.of } } as const;
        if (act([edit], { select: made }).ok) write({ of: langkah, field: 'kegiatan' }, { madeFrom: address });
      } else {
        select(next, false);
        write(next);
      }
    };
  }, [address, from, madeFrom, editor, proposing, choose, write, stop, act]);
}
