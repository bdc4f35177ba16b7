import { useMemo } from 'react';
import { useDesk } from '../app/desk';

interface Past {
  undo(): void;
  redo(): void;
}

/** Takes steps back and does them again; what is selected comes back with them. */
export function usePast(): Past {
  const { editor, board } = useDesk();
  return useMemo(() => {
    const go = (turn: () => boolean): void => {
      if (turn()) board.hush();
    };
    return { undo: () => go(editor.undo), redo: () => go(editor.redo) };
  }, [editor, board]);
}
