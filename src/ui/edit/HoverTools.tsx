import { type ReactNode, useEffect, useState } from 'react';
import type { CellZone, Drawing, Page } from '../../drawing';
import { useEditor } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { HeadingTools } from './HeadingTools';
import { RowTools } from './RowTools';
import { useGround } from './useGround';
import { useRemovePelaksana } from './useRemovePelaksana';

interface Over {
  readonly page: number;
  readonly langkah: string | null;
  readonly column: string | null;
}

/** The tools of the row or the heading under the pointer, else of the one that is selected. */
export function HoverTools(): ReactNode {
  const { drawing } = useSheet();
  const selection = useEditor((state) => state.selection);
  const [over, setOver] = useState<Over | null>(null);
  const [isOpen, setOpen] = useState(false);
  const ground = useGround();
  // Here, not at the heading: on the way to the answer the pointer leaves that, and its tools go.
  const { remove, question } = useRemovePelaksana();
  useEffect(() => {
    if (isOpen) return;
    const follow = (event: PointerEvent): void => {
      if (!(event.target instanceof Element) || event.buttons > 0 || event.target.closest('.sheet-tools')) return;
      const hit = event.target.closest('.sheet') ? ground.tableAt({ x: event.clientX, y: event.clientY }) : undefined;
      setOver((before) => (same(before, hit ?? null) ? before : (hit ?? null)));
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, [ground, isOpen]);
  const chosen = over ?? (selection?.kind === 'isian' ? { ...selection, page: 0 } : null);
  const at = chosen && placeOf(drawing, chosen);
  return (
    <>
      {at && at.cell.langkah !== null && <RowTools {...at} onOpen={setOpen} />}
      {at?.cell.column?.startsWith('p:') && <HeadingTools {...at} onOpen={setOpen} onRemove={remove} />}
      {question}
    </>
  );
}

/** The number of the row, or the heading. */
function placeOf(drawing: Drawing, over: Over): { readonly page: Page; readonly cell: CellZone } | undefined {
  const column = over.langkah === null ? over.column : 'no';
  for (const page of drawing.pages) {
    if (over.page !== 0 && page.number !== over.page) continue;
    const cell = page.zones.find(
      (zone): zone is CellZone => zone.kind === 'cell' && zone.langkah === over.langkah && zone.column === column,
    );
    if (cell) return { page, cell };
  }
  return undefined;
}

function same(one: Over | null, other: Over | null): boolean {
  return one?.page === other?.page && one?.langkah === other?.langkah && one?.column === other?.column;
}
