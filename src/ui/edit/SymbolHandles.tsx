import type { PointerEvent, ReactNode } from 'react';
import type { Page, Point, SymbolZone } from '../../drawing';
import { useSay } from '../app/desk';
import { useArrowDrag } from './useArrowDrag';
import { useScreen } from './useGround';

/** Beyond the frame of the symbol, so that the symbol itself can still be clicked. px */
const apart = 11;

/** Round handles on the sides of the selected symbol: an arrow is drawn from any of them. The layout chooses its way. */
export function SymbolHandles({ page, zone }: { readonly page: Page; readonly zone: SymbolZone }): ReactNode {
  const say = useSay();
  const begin = useArrowDrag();
  const box = useScreen()(page, zone);
  if (!box || zone.jenis === 'selesai' || zone.of === null) return null;
  const { x, y, w, h } = box;
  const dari = zone.of;
  const sides: readonly (Point & { readonly key: string })[] = [
    { key: 'top', x: x + w / 2, y: y - apart },
    { key: 'right', x: x + w + apart, y: y + h / 2 },
    { key: 'bottom', x: x + w / 2, y: y + h + apart },
    { key: 'left', x: x - apart, y: y + h / 2 },
  ];
  return sides.map((side) => (
    <button
      key={side.key}
      type="button"
      className="handle"
      tabIndex={-1}
      aria-label={say('pad.drawArrow')}
      title={say('pad.drawArrow')}
      style={{ left: side.x, top: side.y }}
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event: PointerEvent) => begin(event, side, { dari })}
    />
  ));
}
