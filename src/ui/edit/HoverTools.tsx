import { type ReactNode, useEffect, useState } from 'react';
import type { CellZone } from '../../drawing';
import { useEditor } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { HeadingTools } from './HeadingTools';
import { RowTools } from './RowTools';
import { useGround } from './useGround';

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
  if (!chosen) return null;
  const column = chosen.langkah === null ? chosen.column : 'no';
  for (const page of drawing.pages) {
    if (chosen.page !== 0 && page.number !== chosen.page) continue;
    const cell = page.zones.find(
      (zone): zone is CellZone => zone.kind === 'cell' && zone.langkah === chosen.langkah && zone.column === column,
    );
    if (!cell) continue;
    if (cell.langkah !== null) return <RowTools page={page} cell={cell} onOpen={setOpen} />;
    return cell.column?.startsWith('p:') ? <HeadingTools page={page} cell={cell} onOpen={setOpen} /> : null;
  }
  return null;
}

function same(one: Over | null, other: Over | null): boolean {
  return one?.page === other?.page && one?.langkah === other?.langkah && one?.column === other?.column;
}
