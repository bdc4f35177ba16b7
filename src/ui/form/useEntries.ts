import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Edit } from '../../commands';
import { sameJson } from '../../model';
import { useDesk } from '../app/desk';
import { useAct } from '../edit/act';
import { usePast } from '../edit/past';
import { type Entry, entriesOf, freshKey, linesOf, moved, textsOf, withAfter, without, withText } from './entries';
import { pasteInto } from './paste';
import { turnOf } from './useTyping';
import { beginVisit, type Visit } from './visit';
import { goToNext, goToPaper } from './ways';

type Area = HTMLTextAreaElement;

/** A list while it is edited. */
export interface Entries {
  readonly shown: readonly Entry[];
  /** The element of the list, for the focus. */
  readonly list: RefObject<HTMLOListElement | null>;
  add(after?: number): void;
  remove(key: number): void;
  move(key: number, step: 1 | -1): void;
  /** The keyboard left the list. */
  leave(): void;
  handlersOf(entry: Entry): {
    onFocus(): void;
    onBlur(): void;
    onChange(event: ChangeEvent<Area>): void;
    onPaste(event: ClipboardEvent<Area>): void;
    onKeyDown(event: KeyboardEvent<Area>): void;
  };
}

/** Joins a list to the document. Blank entries stay in the form only; typing in one entry is one step, a move is another. */
export function useEntries(texts: readonly string[], write: (texts: string[]) => readonly Edit[]): Entries {
  const { editor, proposing } = useDesk();
  const act = useAct();
  const past = usePast();
  const [draft, setDraft] = useState<readonly Entry[] | null>(null);
  const { list, want } = useEntryFocus();
  const visit = useRef<Visit | null>(null);
  const original = useRef('');
  const shown = draft ?? entriesOf(texts);
  const typing = useListTyping(visit);

  const become = (entries: readonly Entry[], focus: number | null, merge?: string): void => {
    if (editor.state().reading) return;
    setDraft(entries);
    want(focus);
    const next = textsOf(entries);
    if (sameJson(next, texts)) proposing.drop(typing);
    else act(write(next), { quiet: true, typing, ...(merge !== undefined && { merge }) });
  };
  const add = (after = shown.at(-1)?.key ?? 0): void => become(withAfter(shown, after, ['']), freshKey(shown));
  const remove = (key: number): void => {
    const rest = without(shown, key);
    const place = shown.findIndex((entry) => entry.key === key);
    become(rest, rest[Math.max(0, place - 1)]?.key ?? null);
  };
  const move = (key: number, step: 1 | -1): void => become(moved(shown, key, step), key);
  const restore = (key: number): void => {
    if (!proposing.waits() && visit.current?.takeBack()) setDraft(null);
    else become(withText(shown, key, original.current), key);
  };
  const deeds: EntryDeeds = {
    add,
    remove,
    move,
    restore,
    turn: (way) => {
      if (!proposing.waits()) past[way]();
      proposing.drop(typing);
      setDraft(null);
    },
  };
  return {
    shown,
    list,
    add,
    remove,
    move,
    leave() {
      setDraft(null);
      proposing.settle(typing);
    },
    handlersOf: (entry) => ({
      onFocus() {
        visit.current?.end();
        visit.current = beginVisit(editor, proposing);
        original.current = entry.text;
      },
      onBlur() {
        visit.current?.end();
        visit.current = null;
      },
      onChange: ({ target }) => become(withText(shown, entry.key, target.value), null, visit.current?.merge),
      onPaste(event) {
        const result = event.currentTarget.readOnly ? null : pasted(shown, entry, event);
        if (!result) return pasteInto(event, true);
        event.preventDefault();
        become(result.entries, result.focus);
      },
      onKeyDown: (event) => {
        if (press(event, { entry, original: original.current, count: shown.length }, deeds)) event.preventDefault();
      },
    }),
  };
}

/** The name of all that is typed in the list while the caret is in it: of a list that is one proposal. */
function useListTyping(visit: RefObject<Visit | null>): string {
  const { editor, proposing } = useDesk();
  const [typing] = useState(() => `list ${editor.newId()}`);
  useEffect(
    () => () => {
      visit.current?.end();
      proposing.settle(typing);
    },
    [visit, proposing, typing],
  );
  return typing;
}

/** Puts the caret at the end of an entry once that is on the screen. */
function useEntryFocus(): { list: RefObject<HTMLOListElement | null>; want(key: number | null): void } {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const area = list.current?.querySelector<Area>(`[data-entry="${wanted.current}"]`);
    wanted.current = null;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  });
  const want = (key: number | null): void => {
    wanted.current = key;
  };
  return { list, want };
}

/** Several lines that are pasted are as many entries; one is just a text. */
function pasted(
  shown: readonly Entry[],
  { key, text }: Entry,
  { clipboardData, currentTarget }: ClipboardEvent<Area>,
): { entries: readonly Entry[]; focus: number } | null {
  const [first, ...rest] = linesOf(clipboardData.getData('text/plain'));
  if (first === undefined || rest.length === 0) return null;
  const { selectionStart, selectionEnd } = currentTarget;
  const begun = withText(shown, key, text.slice(0, selectionStart) + first + text.slice(selectionEnd));
  return { entries: withAfter(begun, key, rest), focus: freshKey(shown) + rest.length - 1 };
}

interface EntryDeeds {
  add(after: number): void;
  remove(key: number): void;
  move(key: number, step: 1 | -1): void;
  restore(key: number): void;
  turn(way: 'undo' | 'redo'): void;
}

interface Pressed {
  readonly entry: Entry;
  /** The text of the entry when the caret came. */
  readonly original: string;
  readonly count: number;
}

/** What a key means in an entry. @returns whether it meant something */
function press(event: KeyboardEvent<Area>, { entry, original, count }: Pressed, deeds: EntryDeeds): boolean {
  const { key, text } = entry;
  const turn = turnOf(event);
  if (turn) deeds.turn(turn);
  else if (event.key === 'Escape' && text === original) goToPaper();
  else if (event.key === 'Escape') deeds.restore(key);
  else if (event.altKey && event.key === 'ArrowUp') deeds.move(key, -1);
  else if (event.altKey && event.key === 'ArrowDown') deeds.move(key, 1);
  else if (event.key === 'Backspace' && text === '' && count > 1) deeds.remove(key);
  else if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return false;
  else if (event.altKey) document.execCommand('insertText', false, '\n');
  else if (event.ctrlKey || event.metaKey) goToPaper();
  else if (text.trim() === '') goToNext(event.currentTarget);
  else deeds.add(key);
  return true;
}
