import type { ReactNode } from 'react';
import type { ArrowZone, Page, Point } from '../../drawing';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { useArrowDrag } from './useArrowDrag';
import { useScreen } from './useGround';

/** The two ends of the selected arrow: either is dragged to another symbol. */
export function ArrowHandles({ alur }: { readonly alur: string }): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  const begin = useArrowDrag();
  const screen = useScreen();
  const parts = drawing.pages.flatMap((page) =>
    page.zones.flatMap((zone) => (zone.kind === 'arrow' && zone.of === alur ? [{ page, zone }] : [])),
  );
  const first = parts.find(({ zone }) => !isConnector(zone.from));
  const last = parts.find(({ zone }) => !isConnector(zone.to));
  const handle = (end: 'dari' | 'ke', part: { page: Page; zone: ArrowZone } | undefined): ReactNode => {
    const points = part?.zone.points ?? [];
    const [outer, inner] = end === 'dari' ? points : points.toReversed();
    const box = part && outer && screen(part.page, { ...outer, w: 0, h: 0 });
    if (!box || !outer) return null;
    const at = beside(box, outer, inner ?? outer);
    const name = say(end === 'dari' ? 'pad.moveStart' : 'pad.moveEnd');
    return (
      <button
        type="button"
        className="handle"
        tabIndex={-1}
        aria-label={name}
        title={name}
        style={{ left: at.x, top: at.y }}
        onMouseDown={(event) => event.preventDefault()}
        onPointerDown={(event) => begin(event, at, { alur, end })}
      />
    );
  };
  return (
    <>
      {handle('dari', first)}
      {handle('ke', last)}
    </>
  );
}

function isConnector(id: string): boolean {
  return /^k.+:(in|out)$/.test(id);
}

/** Beyond the edge of the symbol, so that the symbol itself can still be clicked. px */
const apart = 10;

function beside(end: Point, outer: Point, inner: Point): Point {
  const [dx, dy] = [inner.x - outer.x, inner.y - outer.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: end.x + (dx / length) * apart, y: end.y + (dy / length) * apart };
}
