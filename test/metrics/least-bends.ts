import type { Arrow, PageReport, Shape } from '../drawing-check';
import type { Box } from '../drawing-check/report';
import { around, type Side, sidesOf } from '../drawing-check/space';
import { docksOf } from './docks';

/** What every arrow keeps from symbols at the least, mm. */
const clearance = 0.3;
const noise = 0.0001;

/** The places where an arrow of least bends may turn, and the straight runs between them. */
interface Ground {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether the way from a place to the next one right, or down, is free. */
  readonly right: readonly boolean[];
  readonly down: readonly boolean[];
}

/** For one arrow the least bends from each side that it may leave by to each that it may enter by. */
export interface LeastBends {
  readonly arrow: Arrow;
  readonly ways: readonly { readonly exit: Side; readonly entry: Side; readonly bends: number }[];
}

/** How each arrow of a page could run if it were alone among the symbols, docked at the middles of their sides. */
export function leastBends(page: PageReport, up: ReadonlySet<string>): LeastBends[] {
  const area = around(page.cells.filter((cell) => cell.column?.startsWith('p:') && cell.langkah !== null));
  const shapes = new Map(page.symbols.map((shape) => [shape.id, shape]));
  if (!area) return [];
  const ground = groundOf(page.symbols, area);
  return page.arrows.map((arrow) => ({ arrow, ways: waysOf(arrow, shapes, ground, up) }));
}

function grown({ x, y, w, h }: Box): Box {
  return { x: x - clearance, y: y - clearance, w: w + 2 * clearance, h: h + 2 * clearance };
}

function groundOf(symbols: readonly Shape[], area: Box): Ground {
  const boxes = symbols.map(grown);
  const places = (values: readonly number[], low: number, high: number) => {
    const sorted = values.filter((one) => one > low && one < high).sort((a, b) => a - b);
    return sorted.filter((one, at) => at === 0 || one - (sorted[at - 1] as number) > noise);
  };
  const xs = places(
    boxes.flatMap((box) => [box.x, box.x + box.w / 2, box.x + box.w]),
    area.x,
    area.x + area.w,
  );
  const ys = places(
    boxes.flatMap((box) => [box.y, box.y + box.h / 2, box.y + box.h]),
    area.y,
    area.y + area.h,
  );
  const free = (x: number, y: number) =>
    boxes.every(
      (box) => x < box.x + noise || x > box.x + box.w - noise || y < box.y + noise || y > box.y + box.h - noise,
    );
  const right = ys.flatMap((y) => xs.map((x, at) => at + 1 < xs.length && free((x + (xs[at + 1] as number)) / 2, y)));
  const down = ys.flatMap((y, at) => xs.map((x) => at + 1 < ys.length && free(x, (y + (ys[at + 1] as number)) / 2)));
  return { xs, ys, right, down };
}

/** Where an arrow that docks at a side stands when it is clear of the symbol, as a place of the ground. */
function placeAt(shape: Shape, side: Side, { xs, ys }: Ground): number {
  const { middle, out } = sidesOf(shape)[side];
  const [x, y] = [middle[0] + out[0] * clearance, middle[1] + out[1] * clearance];
  const near = (values: readonly number[], value: number) =>
    values.findIndex((one) => Math.abs(one - value) < 2 * noise);
  const [across, down] = [near(xs, x), near(ys, y)];
  return across < 0 || down < 0 ? -1 : down * xs.length + across;
}

function waysOf(
  arrow: Arrow,
  shapes: ReadonlyMap<string, Shape>,
  ground: Ground,
  up: ReadonlySet<string>,
): LeastBends['ways'] {
  const [from, to] = [shapes.get(arrow.from), shapes.get(arrow.to)];
  if (!from || !to) return [];
  return docksOf(from, up).out.flatMap((exit) => {
    const known = spread(ground, placeAt(from, exit, ground), isLevel(exit));
    return docksOf(to, up).in.flatMap((entry) => {
      const bends = known[keyOf(placeAt(to, entry, ground), isLevel(entry))] ?? unknown;
      return bends === unknown ? [] : [{ exit, entry, bends }];
    });
  });
}

function isLevel(side: Side): boolean {
  return side === 'left' || side === 'right';
}

function keyOf(place: number, level: boolean): number {
  return place * 2 + (level ? 1 : 0);
}

const unknown = 255;

/** By how many bends every place is reached, level and upright: all that is straight on first, then all after one bend more. */
function spread(ground: Ground, place: number, level: boolean): Uint8Array {
  const known = new Uint8Array(ground.right.length * 2).fill(unknown);
  let front = place < 0 ? [] : [keyOf(place, level)];
  for (let bends = 0; front.length > 0; bends++) {
    const reached: number[] = [];
    for (const key of front) straightOn(ground, key, known, bends, reached);
    front = reached.map((key) => key ^ 1);
  }
  return known;
}

/** Adds the place itself and all that are reached from it straight on, both ways; each only once. */
function straightOn(
  { xs, right, down }: Ground,
  key: number,
  known: Uint8Array,
  bends: number,
  reached: number[],
): void {
  const level = (key & 1) === 1;
  const visit = (place: number) => {
    const at = keyOf(place, level);
    if (known[at] !== unknown) return false;
    known[at] = bends;
    reached.push(at);
    return true;
  };
  const from = key >> 1;
  if (!visit(from)) return;
  const [step, free] = level ? [1, right] : [xs.length, down];
  for (let at = from; free[at] && visit(at + step); at += step);
  for (let at = from - step; at >= 0 && free[at] && visit(at); at -= step);
}
