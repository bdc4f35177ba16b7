import { type PointerEvent, useCallback } from 'react';
import type { Point } from '../../drawing';
import { useDesk, useSay } from '../app/desk';
import { useAct } from './act';
import { type ArrowEnd, arrowEndAt, arrowTo, meantAt } from './arrow-end';
import { useEdit } from './edit-context';
import { useFollow } from './useFollow';
import { useGround } from './useGround';

/** An arrow that begins at a symbol, or an end of an arrow that is there. */
type Dragged = { readonly dari: string } | { readonly alur: string; readonly end: 'dari' | 'ke' };

/** Draws an arrow by hand: the symbol under the pointer is marked, or the empty cell, and the arrow leads there when it is dropped. */
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
      const endAt = (point: Point): ArrowEnd | undefined => {
        const { file } = editor.state();
        const meant = meantAt(ground.zoneAt(point)?.zone, ground.cellAt(point)?.cell);
        return file ? arrowEndAt(file.sop, meant, source) : undefined;
      };
      const clear = (): void => {
        setDrag(null);
        connect(null);
      };
      follow(event, {
        move(point) {
          const end = endAt(point);
          const ke = end && 'simbol' in end ? end.simbol : null;
          const free = end && ke === null ? ground.cellAt(point) : undefined;
          setDrag({
            line: { from: begun, to: { x: point.x + offset.x, y: point.y + offset.y } },
            ...(free && { mark: { page: free.page, box: free.cell } }),
          });
          connect({ dari: source, ke: ke === source ? null : ke, number: '' });
        },
        drop(point) {
          clear();
          const end = endAt(point);
          if (!end) return board.tell(say('connect.nothing'));
          const alur = 'alur' in dragged ? dragged.alur : editor.newId();
          const deed = arrowTo(end, alur, editor.newId, (to) =>
            'alur' in dragged
              ? { command: 'reconnect', args: { alur, [dragged.end]: to } }
              : { command: 'connect', args: { alur, dari: dragged.dari, ke: to } },
          );
          act(deed.edits, deed.select && { select: deed.select });
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
