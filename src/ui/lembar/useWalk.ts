import { type FocusEvent, type KeyboardEvent, useMemo } from 'react';
import type { Selection } from '../../editor';
import { useDesk } from '../app/desk';
import { commandOf } from '../app/keys';
import { useObjectDeeds } from '../edit/useObjectDeeds';
import { useSheet } from './sheet-context';
import { stepFrom } from './walk';

interface Handlers {
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
}

/** Walks over the sheet by keyboard: the view and the focus follow what is selected. */
export function useWalk(): Handlers {
  const { editor } = useDesk();
  const sheet = useSheet();
  const doDeed = useObjectDeeds();
  return useMemo<Handlers>(() => {
    const { stops, choose } = sheet;
    const stopUnder = (element: Element | null): Selection | undefined => {
      const key = element instanceof HTMLElement ? element.dataset['stop'] : undefined;
      return stops.find((stop) => stop.key === key)?.selection;
    };
    return {
      onKeyDown(event) {
        const command = commandOf(event, 'object');
        if (command === undefined) return;
        if (doDeed(command)) return event.preventDefault();
        const selection = editor.state().selection ?? stopUnder(document.activeElement) ?? null;
        const step = stepFrom(sheet, selection, command);
        // Nothing further this way: Tab goes on to what follows the sheet.
        if (step === undefined) return;
        event.preventDefault();
        choose(step, { reveal: true, focus: true });
      },
      onFocus(event) {
        const selection = stopUnder(event.target);
        if (!selection || !event.target.matches(':focus-visible')) return;
        choose(selection, { reveal: true });
      },
    };
  }, [editor, sheet, doDeed]);
}
