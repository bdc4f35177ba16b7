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

/** From every page connector to its twin; where several lead to one, from that to the first of them. */
export function linksOf(drawing: Drawing): TwinLink[] {
  const found = drawing.pages.flatMap(({ zones }, page) =>
    zones.flatMap((zone): Found[] =>
      zone.kind === 'symbol' && zone.jenis === 'konektor'
        ? [{ page, zone, side: zone.id.endsWith(':in') ? 'in' : 'out' }]
        : [],
    ),
  );
  return found.flatMap(({ page, zone, side }): TwinLink[] => {
    const twins = found.filter((other) => other.zone.label === zone.label && other.side !== side);
    const [twin] = twins;
    if (!twin) return [];
    const { x, y, w, h, label, langkah, pelaksana } = zone;
    const numbers = listed(twins.map((one) => drawing.pages[one.page]?.number ?? one.page + 1));
    const leads = side === 'out' ? `dilanjutkan di halaman ${numbers}` : `lanjutan dari halaman ${numbers}`;
    const says = `Penghubung halaman ${label}: ${leads}`;
    return [{ page, box: { x, y, w, h }, to: { page: twin.page, y: twin.zone.y }, says, side, langkah, pelaksana }];
  });
}

function listed(numbers: readonly number[]): string {
  const [last, ...others] = [...numbers].reverse();
  if (others.length < 2) return [...numbers].join(' dan ');
  return `${others.reverse().join(', ')}, dan ${last}`;
}
