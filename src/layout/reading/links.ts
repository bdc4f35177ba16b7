import type { Drawing, PageLink, SymbolZone } from '../../drawing';

/** A link of a page connector to its twin, and the cell in which it stands. */
export interface TwinLink extends PageLink {
  readonly side: 'in' | 'out';
  readonly langkah: string;
  readonly pelaksana: string;
}

interface Found {
  readonly page: number;
  readonly zone: SymbolZone;
  readonly side: 'in' | 'out';
}

/** From every page connector to its twin. */
export function linksOf(drawing: Drawing): TwinLink[] {
  const found = drawing.pages.flatMap(({ zones }, page) =>
    zones.flatMap((zone): Found[] =>
      zone.kind === 'symbol' && zone.jenis === 'konektor'
        ? [{ page, zone, side: zone.id.endsWith(':in') ? 'in' : 'out' }]
        : [],
    ),
  );
  return found.flatMap(({ page, zone, side }): TwinLink[] => {
    const twin = found.find((other) => other.zone.label === zone.label && other.side !== side);
    if (!twin) return [];
    const { x, y, w, h, label, langkah, pelaksana } = zone;
    const number = drawing.pages[twin.page]?.number ?? twin.page + 1;
    const leads = side === 'out' ? `dilanjutkan di halaman ${number}` : `lanjutan dari halaman ${number}`;
    const says = `Penghubung halaman ${label}: ${leads}`;
    return [{ page, box: { x, y, w, h }, to: { page: twin.page, y: twin.zone.y }, says, side, langkah, pelaksana }];
  });
}
