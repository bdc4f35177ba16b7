import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../commands';
import { sayRefusal } from '../../words';
import { useDesk } from '../app/desk';
import { useAct } from '../edit/act';
import { usePast } from '../edit/past';
import { beginVisit, type Visit } from './visit';
import { goToNext, goToPaper } from './ways';

type Control = HTMLTextAreaElement | HTMLInputElement;

export interface Typing {
  /** What the field shows: what is being typed, else what the document says. */
  readonly text: string;
  /** Why what was typed is not in the document. */
  readonly refused: string | null;
  readonly handlers: {
    onFocus(): void;
    onBlur(): void;
    onChange(event: ChangeEvent<Control>): void;
    onKeyDown(event: KeyboardEvent<Control>): void;
  };
}

/**
 * Joins a field to the document: each letter is in the document at once and the drawing follows, while the field keeps the
 * text as it is typed. Leaving the field shows the document's own text again.
 */
export function useTyping(value: string, write: (text: string) => readonly Edit[], isLine: boolean): Typing {
  const { editor, proposing } = useDesk();
  const act = useAct();
  const past = usePast();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const visit = useRef<Visit | null>(null);
  const original = useRef(value);
  useEffect(() => () => visit.current?.end(), []);

  const put = (text: string): void => {
    visit.current ??= beginVisit(editor, proposing);
    const { merge } = visit.current;
    const result = act(write(text), { merge, typing: merge, quiet: true });
    setRefused(result.ok ? null : sayRefusal(editor.state().language, result.refusal));
  };
  const forget = (): void => {
    setDraft(null);
    setRefused(null);
  };
  const restore = (): void => {
    if (!visit.current?.takeBack()) put(original.current);
    forget();
  };
  return {
    text: draft ?? value,
    refused,
    handlers: {
      onFocus() {
        visit.current?.end();
        visit.current = beginVisit(editor, proposing);
        original.current = value;
      },
      onBlur() {
        visit.current?.end();
        visit.current = null;
        forget();
      },
      onChange({ target }) {
        const text = isLine ? target.value.replaceAll('\n', ' ') : target.value;
        setDraft(text);
        put(text);
      },
      onKeyDown(event) {
        const turn = turnOf(event);
        if (turn) {
          event.preventDefault();
          // What waits is no step of the past: what was typed goes.
          if (proposing.waits()) restore();
          else past[turn]();
          forget();
        } else if (event.key === 'Escape') {
          event.preventDefault();
          if (draft === null) goToPaper();
          else restore();
        } else pressEnter(event, isLine);
      },
    },
  };
}

/** Whether the key takes a step back or does it again: what is typed is in the document, so its history is the one. */
export function turnOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : undefined;
}

/** Enter goes on, with Ctrl back to the paper, with Shift or Alt it makes a new line. */
function pressEnter(event: KeyboardEvent<Control>, isLine: boolean): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (event.shiftKey && !isLine) return;
  event.preventDefault();
  if (event.altKey && !isLine) document.execCommand('insertText', false, '\n');
  else if (event.ctrlKey || event.metaKey) goToPaper();
  else goToNext(event.currentTarget);
}
