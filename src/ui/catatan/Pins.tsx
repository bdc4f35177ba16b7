import { useStore } from '@xyflow/react';
import { type CSSProperties, memo, type ReactNode, useMemo } from 'react';
import type { Point } from '../../drawing';
import { useSay } from '../app/desk';
import { onDesk, pxPerMm } from '../lembar/plan';
import { useSheet } from '../lembar/sheet-context';
import { Badge } from './Badge';
import type { Located } from './located';
import { useNotes } from './notes-context';
import { huesOf } from './people';
import { pinPlace, type Size } from './pin-place';
import { type Pin, pinsOf, threadOfPin } from './pins';
import { placeName } from './placed-name';
import './pins.css';

/** The remarks on the paper, in the size of the screen. The paper moves them all at once; only another zoom places them anew. */
export function Pins(): ReactNode {
  const say = useSay();
  const [x, y] = useStore((state) => state.transform);
  const zoom = useStore((state) => state.transform[2]);
  const pages = useNearPages();
  const { shown } = useNotes();
  if (shown.length === 0) return null;
  return (
    <section
      className="pins"
      data-size={sizeAt(zoom)}
      aria-label={say('catatan.pinsLabel')}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      <Placed zoom={zoom} pages={pages} />
    </section>
  );
}

/** The numbers of the pages that are in view or next to it, in one text. */
function useNearPages(): string {
  const { places } = useSheet();
  return useStore(({ transform: [, y, zoom], height }) => {
    const [top, bottom] = [(-y - height) / zoom, (2 * height - y) / zoom];
    const near = places.filter((placed) => placed.y <= bottom && placed.y + placed.h >= top);
    return near.map(({ page }) => page.number).join();
  });
}

interface PlacedProps {
  readonly zoom: number;
  readonly pages: string;
}

/** Far off the words are small, and so are the pins beside them; farther off they are dots, since nothing is read there. */
function sizeAt(zoom: number): 'usual' | 'small' | 'dot' {
  return zoom < 0.4 ? 'dot' : zoom < 0.8 ? 'small' : 'usual';
}

/** Of a badge, px: as the style sheets have it. */
function badgeSize(label: string, zoom: number): Size {
  const size = sizeAt(zoom);
  if (size === 'dot') return { w: 10, h: 10 };
  return size === 'small'
    ? { w: Math.max(20, 10 + 6 * label.length), h: 16 }
    : { w: Math.max(24, 14 + 6.5 * label.length), h: 20 };
}

/** The pins of the pages near the view: those of far pages would only be in the way of whatever is painted. */
const Placed = memo(function Placed({ zoom, pages }: PlacedProps): ReactNode {
  const { seen, located, shown } = useNotes();
  const { places } = seen;
  const hues = useMemo(() => huesOf(located.map(({ thread }) => thread)), [located]);
  const pins = useMemo(() => {
    const near = new Set(pages.split(',').map(Number));
    const numbers = new Map(places.map((placed) => [placed.page.number, placed]));
    const isNear = ({ spot }: Located): boolean => spot !== undefined && near.has(spot.page.number);
    const scale = 1 / (pxPerMm * zoom);
    const at = ({ spot, label }: Located, others: readonly Point[]): Point | undefined => {
      const placed = spot && numbers.get(spot.page.number);
      if (!placed) return undefined;
      const { w, h } = badgeSize(label, zoom);
      const size = { w: w * scale, h: h * scale };
      const onPage = others.map(({ x, y }) => ({ x: (x - placed.x) / pxPerMm, y: (y - placed.y) / pxPerMm }));
      return onDesk(placed, { ...pinPlace(spot, size, onPage), w: 0, h: 0 });
    };
    return pinsOf(shown.filter(isNear), at, zoom);
  }, [shown, places, pages, zoom]);
  return pins.map((pin) => {
    const style: CSSProperties = { left: pin.at.x * zoom, top: pin.at.y * zoom };
    return <OnePin key={pin.key} pin={pin} style={style} hues={hues} />;
  });
});

interface OnePinProps {
  readonly pin: Pin;
  readonly style: CSSProperties;
  readonly hues: ReadonlyMap<string, number>;
}

function OnePin({ pin, style, hues }: OnePinProps): ReactNode {
  const { seen, opened, open } = useNotes();
  const say = useSay();
  const [first] = pin.threads;
  if (!first) return null;
  const { event, state } = first.thread;
  const name = placeName(seen.sop, seen.drawing, first.where.place, say);
  const labels = pin.threads.map(({ label }) => label).join(', ');
  const count = pin.threads.length;
  const words =
    count === 1
      ? say('catatan.pin', { label: first.label, nama: event.oleh.nama, state: say(`threadState.${state}`), name })
      : say('catatan.pins', { count, labels, name });
  return (
    <button
      type="button"
      // The keyboard goes from remark to remark with F9; two hundred stops would lie in the way of everything else.
      tabIndex={-1}
      className="pin"
      style={style}
      title={words}
      aria-pressed={pin.threads.some(({ thread }) => thread.id === opened)}
      data-quiet={pin.isQuiet || undefined}
      onMouseDown={(press) => press.preventDefault()}
      onClick={() => open(threadOfPin(pin, opened)?.thread.id ?? null, { reveal: true })}
    >
      <span className="out-of-sight">{words}</span>
      {count === 1 ? (
        <Badge label={first.label} hue={hues.get(event.oleh.nama)} />
      ) : (
        <span className="badge pin-many" aria-hidden="true">
          {count} ×
        </span>
      )}
    </button>
  );
}
