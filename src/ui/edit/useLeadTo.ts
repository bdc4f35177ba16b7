import { useCallback } from 'react';
import type { Zone } from '../../drawing';
import { useDesk, useSay } from '../app/desk';
import { useAct } from './act';
import { arrowEndAt, arrowTo, meantAt } from './arrow-end';
import { useEdit } from './edit-context';

/**
 * A click while an arrow is made leads it to the symbol or the empty cell that was hit, also through an arrow that passes there.
 * @returns whether one was being made
 */
export function useLeadTo(): (hit: Zone | undefined, cell: Zone | undefined) => boolean {
  const { editor, board } = useDesk();
  const { connecting, connect } = useEdit();
  const act = useAct();
  const say = useSay();
  return useCallback(
    (hit, cell) => {
      if (!connecting) return false;
      connect(null);
      const { file } = editor.state();
      const { dari } = connecting;
      const end = file ? arrowEndAt(file.sop, meantAt(hit, cell), dari) : undefined;
      const alur = editor.newId();
      if (!end) board.tell(say('connect.nothing'));
      else {
        const deed = arrowTo(end, alur, editor.newId, (ke) => ({ command: 'connect', args: { alur, dari, ke } }));
        act(deed.edits, deed.select && { select: deed.select });
      }
      return true;
    },
    [editor, board, connecting, connect, act, say],
  );
}
