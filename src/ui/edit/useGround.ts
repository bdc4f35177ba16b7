import { useReactFlow, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { type Box, type CellZone, type Page, type Point, type Zone, zoneAt } from '../../drawing';
import { onDesk, pageAt, pxPerMm } from '../lembar/plan';
import { useSheet } from '../lembar/sheet-context';

/** Where a gesture is on the paper. */
export interface Ground {
  /** @param point of the window, px */
  zoneAt(point: Point): { readonly page: Page; readonly zone: Zone; readonly point: Point } | undefined;
  /** The cell of a pelaksana in a row, whatever stands in it. */
  cellAt(point: Point): { readonly page: Page; readonly cell: CellZone } | undefined;
  /** The page there, and the point on it in mm. */
  pageAt(point: Point): { readonly page: Page; readonly point: Point } | undefined;
  /** Px of the window as mm of the paper. */
  across(px: number): number;
  /** The row at the height of a point, also beside the table. */
  rowAt(point: Point): { readonly page: Page; readonly langkah: string; readonly point: Point } | undefined;
  /** The row or the heading there; of a row its first column. */
  tableAt(
    point: Point,
  ): { readonly page: number; readonly langkah: string | null; readonly column: string | null } | undefined;
}

export function useGround(): Ground {
  const flow = useReactFlow();
  const { places } = useSheet();
  return useMemo(() => {
    const hitAt = ({ x, y }: Point) => pageAt(places, flow.screenToFlowPosition({ x, y }));
    return {
      pageAt: hitAt,
      across: (px) => px / flow.getZoom() / pxPerMm,
      zoneAt(at) {
        const hit = hitAt(at);
        const zone = hit && zoneAt(hit.page, hit.point);
        return hit && zone && { ...hit, zone };
      },
      cellAt(at) {
        const hit = hitAt(at);
        const cell = hit?.page.zones.find(
          (zone): zone is CellZone =>
            zone.kind === 'cell' &&
            zone.langkah !== null &&
            zone.column?.startsWith('p:') === true &&
            holds(zone, hit.point),
        );
        return hit && cell && { page: hit.page, cell };
      },
      rowAt(at) {
        const hit = hitAt(at);
        const langkah = hit && numberAt(hit.page, hit.point.y)?.langkah;
        return hit && langkah ? { ...hit, langkah } : undefined;
      },
      tableAt(at) {
        const hit = hitAt(at);
        const cell = hit?.page.zones.find(
          (zone): zone is CellZone => zone.kind === 'cell' && zone.column !== null && holds(zone, hit.point),
        );
        if (!hit || !cell) return undefined;
        if (cell.langkah === null) return { page: hit.page.number, langkah: null, column: cell.column };
        // One waktu may stand beside several rows: the row is the one whose number is at this height.
        const row = numberAt(hit.page, hit.point.y);
        return row && { page: hit.page.number, langkah: row.langkah, column: 'no' };
      },
    };
  }, [flow, places]);
}

function numberAt(page: Page, y: number): CellZone | undefined {
  return page.zones.find(
    (zone): zone is CellZone => zone.kind === 'cell' && zone.column === 'no' && zone.langkah !== null && spans(zone, y),
  );
}

function spans({ y, h }: Box, at: number): boolean {
  return at >= y && at <= y + h;
}

function holds({ x, y, w, h }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h;
}

/** A box of a page (mm) as it lies on the sheet now, px. */
export function useScreen(): (page: Page, box: Box) => Box | undefined {
  const { places } = useSheet();
  const [x, y, zoom] = useStore((state) => state.transform);
  return (page, box) => {
    const placed = places.find((one) => one.page.number === page.number);
    const on = placed && onDesk(placed, box);
    return on && { x: x + on.x * zoom, y: y + on.y * zoom, w: on.w * zoom, h: on.h * zoom };
  };
}
