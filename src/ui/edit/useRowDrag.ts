import { type PointerEvent, useCallback } from 'react';
import type { Page, Point } from '../../drawing';
import type { Sop } from '../../model';
import { useDesk } from '../app/desk';
import { unite } from '../lembar/plan';
import { useSheet } from '../lembar/sheet-context';
import { useAct } from './act';
import { useEdit } from './edit-context';
import { rowCopyTo } from './object-edits';
import { useFollow } from './useFollow';
import { type Ground, useGround } from './useGround';

/** Drags a row by its grip, or with Alt a copy of it; a line shows between which rows it would come. */
export function useRowDrag(): (event: PointerEvent, langkah: string) => void {
  const { editor } = useDesk();
  const { sop } = useSheet();
  const { setDrag } = useEdit();
  const ground = useGround();
  const act = useAct();
  const follow = useFollow();
  return useCallback(
    (event, langkah) => {
      if (event.button !== 0) return;
      follow(event, {
        move(point) {
          const gap = gapAt(sop, ground, point);
          setDrag({ mark: gap && { page: gap.page, box: gap.line } });
        },
        drop(point, { altKey }) {
          setDrag(null);
          const gap = gapAt(sop, ground, point);
          if (gap && altKey) act(rowCopyTo(langkah, gap.after, editor.newId()));
          else if (gap && gap.after !== langkah)
            act([{ command: 'move-langkah', args: { langkah, after: gap.after } }]);
        },
        cancel: () => setDrag(null),
      });
    },
    [editor, sop, setDrag, ground, act, follow],
  );
}

interface Gap {
  readonly page: Page;
  readonly line: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly after: string | null;
}

/** Between which rows a point is: above the middle of a row before it, else after it. */
function gapAt(sop: Sop, ground: Ground, at: Point): Gap | undefined {
  const hit = ground.rowAt(at);
  if (!hit) return undefined;
  const { page, langkah, point } = hit;
  const row = unite(page.zones.flatMap((zone) => (zone.kind === 'cell' && zone.langkah === langkah ? [zone] : [])));
  const own = page.zones.find((zone) => zone.kind === 'cell' && zone.langkah === langkah && zone.column === 'no');
  if (!row || own?.kind !== 'cell') return undefined;
  const isBelow = point.y > own.y + own.h / 2;
  const place = sop.langkah.findIndex(({ id }) => id === langkah);
  const after = isBelow ? langkah : (sop.langkah[place - 1]?.id ?? null);
  return { page, line: { x: row.x, y: (isBelow ? own.y + own.h : own.y) - 0.5, w: row.w, h: 1 }, after };
}
