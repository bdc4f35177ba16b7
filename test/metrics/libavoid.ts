import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Avoid, AvoidLib, type Route, type Router, type ShapeRef } from 'libavoid-js';
import type { Arrow, Dot, PageReport, Shape } from '../drawing-check';
import type { Side } from '../drawing-check/space';
import { docksOf } from './docks';

/** Units of libavoid for a millimetre. Given whole numbers it finds its own pins again; given fractions it fails now and then. */
const scale = 100;
const whole = (millimetres: number) => Math.round(millimetres * scale);
const even = (millimetres: number) => 2 * Math.round((millimetres * scale) / 2);
/**
 * What our router weighs, in the same millimetres, so that both are asked the same. Parameters by number: the
 * package does not export all of their names.
 */
const parameters: readonly (readonly [parameter: number, millimetres: number])[] = [
  [0, 13], // a segment
  [2, 22], // a crossing
  [4, 11], // a path shared with another
  [6, 1.2], // kept from symbols: without it routes run along them
  [7, 1.3], // kept from each other
];
/** Without prices for crossings and shared paths. */
export type Weights = 'ours' | 'plain';
const isPlain = ([parameter]: (typeof parameters)[number]) => parameter !== 2 && parameter !== 4;
const orthogonal = 2;
const directions: Readonly<Record<Side, number>> = { top: 1, bottom: 2, left: 4, right: 8 };
const pins = 1;

let library: Avoid | undefined;

/** Loads libavoid, once: it is WebAssembly, and the package does not say where. */
export async function loadLibavoid(): Promise<void> {
  if (library) return;
  const entry = createRequire(import.meta.url).resolve('libavoid-js');
  await AvoidLib.load(join(dirname(entry), 'libavoid.wasm'));
  library = AvoidLib.getInstance();
}

/**
 * Routes the arrows of a page as libavoid would: the same symbols and connectors in the same places, the same ends.
 * @param up the connectors that point up
 * @param weights 'plain': only the bends weigh, which is several times faster
 * @returns the arrows without words; one that is aslant could not be routed
 */
export function routeWithLibavoid(page: PageReport, up: ReadonlySet<string>, weights: Weights = 'ours'): Arrow[] {
  if (!library) throw new Error('libavoid is not loaded');
  const avoid = library;
  const router = new avoid.Router(orthogonal);
  for (const [parameter, millimetres] of weights === 'ours' ? parameters : parameters.filter(isPlain))
    router.setRoutingParameter(parameter, millimetres * scale);
  const shapes = new Map(page.symbols.map((shape) => [shape.id, shapeIn(avoid, router, shape, up)]));
  const lines = page.arrows.flatMap((arrow) => {
    const [from, to] = [shapes.get(arrow.from), shapes.get(arrow.to)];
    if (!from || !to) return [];
    const line = new avoid.ConnRef(router, new avoid.ConnEnd(from, pins), new avoid.ConnEnd(to, pins));
    line.setRoutingType(orthogonal);
    return [{ arrow, line }];
  });
  router.processTransaction();
  const routed = lines.map(({ arrow, line }) => ({ ...arrow, label: null, points: cornersOf(line.displayRoute()) }));
  avoid.destroy(router);
  return routed;
}

/** A symbol with a pin at the middle of each side: one class, since libavoid loses its way where two pins lie on one place. */
function shapeIn(avoid: Avoid, router: Router, shape: Shape, up: ReadonlySet<string>): ShapeRef {
  const { x, y, w, h } = shape;
  const centre = new avoid.Point(whole(x + w / 2), whole(y + h / 2));
  const made = new avoid.ShapeRef(router, new avoid.Rectangle(centre, even(w), even(h)));
  const docks = docksOf(shape, up);
  for (const side of new Set([...docks.out, ...docks.in])) {
    const across = side === 'left' ? 0 : side === 'right' ? 1 : 0.5;
    const down = side === 'top' ? 0 : side === 'bottom' ? 1 : 0.5;
    new avoid.ShapeConnectionPin(made, pins, across, down, true, 0, directions[side]).setExclusive(false);
  }
  return made;
}

/** The corners of a route in mm, without the points that lie in the middle of a straight piece. */
function cornersOf(route: Route): Dot[] {
  const all = Array.from({ length: route.size() }, (_, at): Dot => {
    const { x, y } = route.get_ps(at);
    return [x / scale, y / scale];
  });
  return all.filter((dot, at) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    if (!before || !after) return true;
    return Math.abs((dot[0] - before[0]) * (after[1] - dot[1]) - (dot[1] - before[1]) * (after[0] - dot[0])) > 1e-6;
  });
}
