import { memo, type ReactNode } from 'react';
import type { ArrowZone, Box, Page, PathMark, SymbolZone, Zone } from '../../drawing';
import { useEditor } from '../app/desk';
import { keyed } from '../parts/keyed';
import { outlineOf } from './outline';
import { linesOnce, targetsOn } from './targets';

/** What is selected, marked on the page in the accent: over the paint, under the hand. Units mm. */
export const Overlay = memo(function Overlay({ page }: { readonly page: Page }): ReactNode {
  const selection = useEditor((state) => state.selection);
  if (selection === null) return null;
  const zones = linesOnce(targetsOn(page, selection));
  if (zones.length === 0) return null;
  const { width, height } = page.paper;
  return (
    <svg className="overlay" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {keyed(zones, ({ kind }) => kind).map(({ key, item: zone }) => (
        <Marked key={key} zone={zone} page={page} />
      ))}
    </svg>
  );
});

function Marked({ zone, page }: { readonly zone: Zone; readonly page: Page }): ReactNode {
  switch (zone.kind) {
    case 'symbol':
      return <SymbolFrame page={page} zone={zone} />;
    case 'cell':
      return <Frame box={zone} by={0} className="overlay-cell" />;
    case 'arrow':
      return <Arrow zone={zone} page={page} />;
    case 'join':
      return <polyline className="overlay-line" points={pointsOf(zone.points)} />;
    case 'signing':
      return null;
  }
}

/** How far the frame of a symbol keeps off it, mm. */
const off = 1;

function SymbolFrame({ page, zone }: { readonly page: Page; readonly zone: SymbolZone }): ReactNode {
  const outline = outlineOf(page, zone, off);
  if (outline.kind === 'polygon') return <polygon className="overlay-symbol" points={pointsOf(outline.points)} />;
  const { box, radius } = outline;
  return <rect className="overlay-symbol" x={box.x} y={box.y} width={box.w} height={box.h} rx={radius} />;
}

/** A box around what is selected, `by` mm larger on every side. */
function Frame({
  box,
  by,
  className,
}: {
  readonly box: Box;
  readonly by: number;
  readonly className: string;
}): ReactNode {
  return (
    <rect className={className} x={box.x - by} y={box.y - by} width={box.w + 2 * by} height={box.h + 2 * by} rx={by} />
  );
}

/** The arrow once more in the accent, its head too, so that it can be followed among others. */
function Arrow({ zone, page }: { readonly zone: ArrowZone; readonly page: Page }): ReactNode {
  const heads = page.marks.filter(
    (mark): mark is PathMark => mark.kind === 'path' && mark.of === zone.of && mark.fill === 'ink',
  );
  return (
    <g>
      <polyline className="overlay-glow" points={pointsOf(zone.points)} />
      <polyline className="overlay-line" points={pointsOf(zone.points)} />
      {heads.map((mark) => (
        <path key={pathOf(mark)} className="overlay-head" d={pathOf(mark)} />
      ))}
      {zone.label && <Frame box={zone.label} by={0.6} className="overlay-label" />}
    </g>
  );
}

function pointsOf(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

function pathOf(mark: PathMark): string {
  return mark.segments.map(([command, ...numbers]) => command + numbers.join(' ')).join('');
}
