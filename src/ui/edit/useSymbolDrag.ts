import { type PointerEvent, useCallback } from 'react';
import type { Point } from '../../drawing';
import { useDesk, useSay } from '../app/desk';
import { useAct } from './act';
import { useEdit } from './edit-context';
import { followPointer } from './pointer-drag';
import { useGround } from './useGround';

/** Drags a symbol to another cell: the cell is filled while it would be dropped there. */
export function useSymbolDrag(): (event: PointerEvent) => void {
  const { editor, board } = useDesk();
  const { setDrag, connecting } = useEdit();
  const ground = useGround();
  const act = useAct();
  const say = useSay();
  return useCallback(
    (event) => {
      const simbol = simbolUnder(event.target);
      if (simbol === undefined || event.button !== 0 || connecting || editor.state().readOnly) return;
      followPointer(event, {
        move(point: Point) {
          const hit = ground.cellAt(point);
          setDrag({ mark: hit && { page: hit.page, box: hit.cell } });
        },
        drop(point) {
          setDrag(null);
          const cell = ground.cellAt(point)?.cell;
          if (!cell?.langkah || !cell.column) return board.tell(say('drag.nothing'));
          const args = { simbol, langkah: cell.langkah, pelaksana: cell.column.slice(2) };
          act([{ command: 'move-simbol', args }], { select: { kind: 'simbol', id: simbol } });
        },
        cancel: () => setDrag(null),
      });
    },
    [editor, board, connecting, setDrag, ground, act, say],
  );
}

function simbolUnder(target: EventTarget): string | undefined {
  const stop = target instanceof Element ? target.closest<HTMLElement>('.stop') : null;
  const [kind, id] = (stop?.dataset['stop'] ?? '').split(' ');
  return kind === 'simbol' ? id : undefined;
}
