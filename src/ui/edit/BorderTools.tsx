import type { PointerEvent, ReactNode } from 'react';
import type { CellZone, Page } from '../../drawing';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { useAct } from './act';
import { useEdit } from './edit-context';
import { followPointer } from './pointer-drag';
import { useGround, useScreen } from './useGround';

type Column = 'no' | 'kegiatan' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan' | `p:${string}`;

/** No column is made narrower than this by hand, mm. */
const narrowest = 6;

/** The right border of every column, at its heading: dragged it sets the width, a double click gives it back. */
export function BorderTools(): ReactNode {
  const { drawing } = useSheet();
  return drawing.pages.flatMap((page) =>
    page.zones.flatMap((zone) =>
      zone.kind === 'cell' && zone.langkah === null && isColumn(zone.column) && zone.field !== 'tampilan.barisNomor' ? (
        <Border key={`${page.number} ${zone.column}`} page={page} cell={zone} column={zone.column} />
      ) : (
        []
      ),
    ),
  );
}

function Border({ page, cell, column }: { page: Page; cell: CellZone; column: Column }): ReactNode {
  const { setDrag } = useEdit();
  const say = useSay();
  const act = useAct();
  const ground = useGround();
  const box = useScreen()(page, cell);
  if (!box) return null;
  const set = (width: number | null): void => {
    act([{ command: 'set-lebar', args: { column, width } }]);
  };
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const widthAt = (x: number): number => {
      const wide = ground.across(x - event.clientX) + cell.w;
      return Math.round(Math.max(narrowest, wide) * 2) / 2;
    };
    followPointer(event, {
      move: ({ x }) => setDrag({ mark: { page, box: { x: cell.x + widthAt(x) - 0.3, y: cell.y, w: 0.6, h: cell.h } } }),
      drop({ x }) {
        setDrag(null);
        set(widthAt(x));
      },
      cancel: () => setDrag(null),
    });
  };
  return (
    <button
      type="button"
      className="column-border"
      tabIndex={-1}
      aria-label={say('column.border')}
      title={say('column.border')}
      style={{ left: box.x + box.w, top: box.y, height: box.h }}
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={begin}
      onDoubleClick={() => set(null)}
    />
  );
}

function isColumn(column: string | null): column is Column {
  return column !== null && /^(no|kegiatan|kelengkapan|waktu|output|keterangan|p:.*)$/.test(column);
}
