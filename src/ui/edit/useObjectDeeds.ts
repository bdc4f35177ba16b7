import { useMemo } from 'react';
import type { Edit } from '../../commands';
import { useDesk } from '../app/desk';
import type { Command } from '../app/keys';
import { useSheet } from '../lembar/sheet-context';
import { useAct } from './act';
import { useEdit } from './edit-context';
import { addressOf } from './fields';
import { removal } from './removal';
import { selectionAt } from './selections';

/** What keys do to the selection. */
export interface ObjectDeeds {
  /** @returns whether the key meant something there */
  do(command: Command): boolean;
  /** Writes in the selected cell what was typed on it. */
  type(typed: string): boolean;
}

export function useObjectDeeds(): ObjectDeeds {
  const { editor } = useDesk();
  const { choose } = useSheet();
  const { write } = useEdit();
  const act = useAct();
  return useMemo<ObjectDeeds>(() => {
    const doing = (edits: readonly Edit[]): boolean => {
      if (edits.length === 0) return false;
      act(edits);
      return true;
    };
    const writing = (typed?: string): boolean => {
      const { file, selection } = editor.state();
      const drawing = editor.drawing();
      const address = file && selection && addressOf(file.sop, selection);
      if (!address || !drawing) return false;
      const at = selectionAt(drawing, address);
      if (at) choose(at, { reveal: true });
      return write(address, typed);
    };
    return {
      do(command) {
        const { file, selection } = editor.state();
        if (file === null || selection === null) return false;
        if (command === 'remove') return doing(removal(file.sop, selection));
        return command === 'edit' && writing();
      },
      type: (typed) => editor.state().selection?.kind === 'isian' && writing(typed),
    };
  }, [editor, act, choose, write]);
}
