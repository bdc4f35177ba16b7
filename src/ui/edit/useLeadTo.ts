import { useCallback } from 'react';
import type { Zone } from '../../drawing';
import { useDesk, useSay } from '../app/desk';
import { useAct } from './act';
import { arrowEndAt, arrowTo } from './arrow-end';
import { useEdit } from './edit-context';

/** A click while an arrow is made leads it to the symbol or the empty cell that was hit. @returns whether one was being made */
export function useLeadTo(): (zone: Zone | undefined) => boolean {
  const { editor, board } = useDesk();
  const { connecting, connect } = useEdit();
  const act = useAct();
  const say = useSay();
  return useCallback(
    (zone) => {
      if (!connecting) return false;
      connect(null);
      const { file } = editor.state();
      const { dari } = connecting;
      const end = file ? arrowEndAt(file.sop, zone, dari) : undefined;
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
