import { useCallback } from 'react';
import type { Zone } from '../../drawing';
import { useDesk, useSay } from '../app/desk';
import { useAct } from './act';
import { simbolOfZone } from './connecting';
import { useEdit } from './edit-context';

/** A click while an arrow is made leads it to the symbol that was hit. @returns whether one was being made */
export function useLeadTo(): (zone: Zone | undefined) => boolean {
  const { editor, board } = useDesk();
  const { connecting, connect } = useEdit();
  const act = useAct();
  const say = useSay();
  return useCallback(
    (zone) => {
      if (!connecting) return false;
      connect(null);
      const ke = simbolOfZone(zone);
      const alur = editor.newId();
      if (ke === undefined) board.tell(say('connect.nothing'));
      else {
        const args = { alur, dari: connecting.dari, ke };
        act([{ command: 'connect', args }], { select: { kind: 'alur', id: alur } });
      }
      return true;
    },
    [editor, board, connecting, connect, act, say],
  );
}
