import type { ReactNode } from 'react';
import type { ArrowZone, Page, Point } from '../../drawing';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { handlePlace } from './handle-place';
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
    if (!part) return null;
    const { points, label } = part.zone;
    const onSheet = (at: Point): Point[] =>
      [screen(part.page, { ...at, w: 0, h: 0 })].filter((one) => one !== undefined);
    const line = (end === 'dari' ? points : points.toReversed()).flatMap(onSheet);
    const at = handlePlace(line, label ? screen(part.page, label) : undefined);
    if (!at) return null;
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
