import { type FocusEvent, type KeyboardEvent, useMemo } from 'react';
import type { Selection } from '../../editor';
import { useDesk } from '../app/desk';
import { type Command, commandOf } from '../app/keys';
import { useObjectDeeds } from '../edit/useObjectDeeds';
import { isPan } from './pan';
import { useSheet } from './sheet-context';
import type { View } from './useView';
import { stepFrom } from './walk';

interface Handlers {
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
}

/** Walks over the sheet by keyboard: the view and the focus follow what is selected. With nothing selected the paper moves. */
export function useWalk(view: View): Handlers {
  const { editor } = useDesk();
  const sheet = useSheet();
  const deeds = useObjectDeeds();
  return useMemo<Handlers>(() => {
    const { stops, choose } = sheet;
    const stopUnder = (element: Element | null): Selection | undefined => {
      const key = element instanceof HTMLElement ? element.dataset['stop'] : undefined;
      return stops.find((stop) => stop.key === key)?.selection;
    };
    return {
      onKeyDown(event) {
        if (deeds.leadArrow(event)) return event.preventDefault();
        const { selection: chosen } = editor.state();
        const selection = chosen ?? stopUnder(document.activeElement) ?? null;
        const command = commandOf(event, selection?.kind === 'isian' ? 'cell' : 'object');
        if (command !== undefined && isPan(command) && (chosen === null || !isArrow(command))) {
          event.preventDefault();
          return view.pan(command);
        }
        if (command === undefined ? isTyped(event) && deeds.type(event.key) : deeds.do(command, event.key)) {
          return event.preventDefault();
        }
        if (command === undefined) return;
        const step = stepFrom({ ...sheet, inView: view.page() }, selection, command);
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
  }, [editor, sheet, deeds, view]);
}

/** Whether a key is a character of a text. A blank moves the paper, and what has a meaning anywhere keeps it. */
function isTyped(event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.metaKey || event.altKey;
  return !held && event.key.length === 1 && event.key !== ' ' && commandOf(event, 'global') === undefined;
}

function isArrow(command: Command): boolean {
  return command === 'left' || command === 'right' || command === 'up' || command === 'down';
}
