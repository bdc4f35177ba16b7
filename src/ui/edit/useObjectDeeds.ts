import { useMemo } from 'react';
import type { Edit } from '../../commands';
import { useDesk } from '../app/desk';
import type { Command } from '../app/keys';
import { useAct } from './act';
import { removal } from './removal';

/** Does what a key asks of the selection. @returns whether it meant something there */
export type ObjectDeed = (command: Command) => boolean;

export function useObjectDeeds(): ObjectDeed {
  const { editor } = useDesk();
  const act = useAct();
  return useMemo<ObjectDeed>(() => {
    const doing = (edits: readonly Edit[]): boolean => {
      if (edits.length === 0) return false;
      act(edits);
      return true;
    };
    return (command) => {
      const { file, selection } = editor.state();
      if (file === null || selection === null) return false;
      if (command === 'remove') return doing(removal(file.sop, selection));
      return false;
    };
  }, [editor, act]);
}
