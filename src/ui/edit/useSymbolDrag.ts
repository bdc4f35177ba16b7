import { type PointerEvent, useCallback } from 'react';
import type { Point } from '../../drawing';
import { useDesk, useSay } from '../app/desk';
import { useAct } from './act';
import { useEdit } from './edit-context';
import { copyTo, type Deed, type Place } from './object-edits';
import { useFollow } from './useFollow';
import { useGround } from './useGround';

/** Drags a symbol to another cell, or with Alt a copy of its langkah: the cell is filled while it would be dropped there. */
export function useSymbolDrag(): (event: PointerEvent) => void {
  const { editor, board } = useDesk();
  const { setDrag, connecting } = useEdit();
  const ground = useGround();
  const act = useAct();
  const follow = useFollow();
  const say = useSay();
  return useCallback(
    (event) => {
      const simbol = simbolUnder(event.target);
      if (simbol === undefined || event.button !== 0 || connecting || editor.state().reading) return;
      follow(event, {
        move(point: Point) {
          const hit = ground.cellAt(point);
          setDrag({ mark: hit && { page: hit.page, box: hit.cell } });
        },
        drop(point, { altKey }) {
          setDrag(null);
          const cell = ground.cellAt(point)?.cell;
          if (!cell?.langkah || !cell.column) return board.tell(say('drag.nothing'));
          const place = { langkah: cell.langkah, pelaksana: cell.column.slice(2) };
          const { file } = editor.state();
          const deed = altKey && file ? copyTo(file.sop, simbol, place, editor.newId()) : moveTo(simbol, place);
          if (deed) act(deed.edits, deed.select && { select: deed.select });
        },
        cancel: () => setDrag(null),
      });
    },
    [editor, board, connecting, setDrag, ground, act, say, follow],
  );
}

function moveTo(simbol: string, place: Place): Deed {
  return {
    edits: [{ command: 'move-simbol', args: { simbol, ...place } }],
    select: { kind: 'simbol', id: simbol },
  };
}

function simbolUnder(target: EventTarget): string | undefined {
  const stop = target instanceof Element ? target.closest<HTMLElement>('.stop') : null;
  const [kind, id] = (stop?.dataset['stop'] ?? '').split(' ');
  return kind === 'simbol' ? id : undefined;
}
