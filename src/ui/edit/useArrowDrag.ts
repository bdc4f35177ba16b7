import { type PointerEvent, useCallback } from 'react';
import type { Edit } from '../../commands';
import type { Point } from '../../drawing';
import { useDesk, useSay } from '../app/desk';
import { useAct } from './act';
import { simbolOfZone } from './connecting';
import { useEdit } from './edit-context';
import { useFollow } from './useFollow';
import { useGround } from './useGround';

/** An arrow that begins at a symbol, or an end of an arrow that is there. */
type Dragged = { readonly dari: string } | { readonly alur: string; readonly end: 'dari' | 'ke' };

/** Draws an arrow by hand: the symbol under the pointer is marked, and the arrow leads to it where it is dropped. */
export function useArrowDrag(): (event: PointerEvent, from: Point, dragged: Dragged) => void {
  const { editor, board } = useDesk();
  const { connect, setDrag } = useEdit();
  const ground = useGround();
  const act = useAct();
  const follow = useFollow();
  const say = useSay();
  return useCallback(
    (event, from, dragged) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      // The handle lies at a known place of the layer: what the pointer is beyond it, the line is too.
      const offset = { x: from.x - event.clientX, y: from.y - event.clientY };
      let begun = from;
      const source = 'dari' in dragged ? dragged.dari : '';
      const symbolAt = (point: Point): string | undefined => simbolOfZone(ground.zoneAt(point)?.zone);
      const clear = (): void => {
        setDrag(null);
        connect(null);
      };
      follow(event, {
        move(point) {
          const ke = symbolAt(point);
          setDrag({ line: { from: begun, to: { x: point.x + offset.x, y: point.y + offset.y } } });
          connect({ dari: source, ke: ke !== undefined && ke !== source ? ke : null, number: '' });
        },
        drop(point) {
          clear();
          const to = symbolAt(point);
          if (to === undefined) return board.tell(say('connect.nothing'));
          const alur = 'alur' in dragged ? dragged.alur : editor.newId();
          const edit: Edit =
            'alur' in dragged
              ? { command: 'reconnect', args: { alur, [dragged.end]: to } }
              : { command: 'connect', args: { alur, dari: dragged.dari, ke: to } };
          act([edit], { select: { kind: 'alur', id: alur } });
        },
        panned(by) {
          begun = { x: begun.x + by.x, y: begun.y + by.y };
        },
        cancel: clear,
      });
    },
    [editor, board, connect, setDrag, ground, act, say, follow],
  );
}
