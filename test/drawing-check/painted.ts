import type {
  ArrowZone,
  CellZone,
  Drawing,
  JoinZone,
  Page,
  PathMark,
  Point,
  SymbolZone,
  TextMark,
} from '../../src/drawing';
import type { Fault, Found } from './fault';
import { show } from './fault';

type Told = Omit<Found, 'page'>;

/** What is painted is what the zones, and so the report, say: the same lines, boxes, borders and words. */
export function checkPainted(drawing: Drawing): Fault[] {
  return drawing.pages.flatMap((page) =>
    [...arrows(page), ...symbols(page), ...borders(page), ...words(page)].map((found) => ({
      rule: 'painted',
      page: page.number,
      ...found,
    })),
  );
}

function* arrows(page: Page): Generator<Told> {
  const lines = paths(page).filter((mark) => mark.pen === 'arrow' && mark.fill === 'none');
  const heads = paths(page).filter((mark) => mark.pen === 'arrow' && mark.fill === 'ink');
  const zones = page.zones.filter(
    (zone): zone is ArrowZone | JoinZone => zone.kind === 'arrow' || zone.kind === 'join',
  );
  for (const mark of lines) {
    if (!zones.some((zone) => follows(dots(mark), zone.points, zone.kind === 'arrow')))
      yield { at: mark.of ?? '', detail: `a line is painted that no zone has, from ${place(dots(mark)[0])}` };
  }
  for (const zone of zones) {
    if (!lines.some((mark) => follows(dots(mark), zone.points, zone.kind === 'arrow')))
      yield { at: zone.of, detail: 'its line is not painted as its zone says' };
    const bad = zone.kind === 'arrow' && !heads.some((head) => isHead(dots(head), zone.points));
    if (bad) yield { at: zone.of, detail: `no head at ${place(zone.points.at(-1))} in the way of its last piece` };
  }
}

/** The painted line is the zone's, but may stop short under the head. */
function follows(painted: readonly Point[], points: readonly Point[], hasHead: boolean): boolean {
  const [end, before] = [points.at(-1), points.at(-2)];
  const last = painted.at(-1);
  if (!end || !before || !last || painted.length !== points.length) return false;
  const rest = painted.slice(0, -1).every((dot, index) => apart(dot, points[index]) < 0.01);
  const straight = Math.abs((end.x - before.x) * (last.y - before.y) - (end.y - before.y) * (last.x - before.x)) < 0.01;
  return (
    rest && straight && apart(last, end) < (hasHead ? 2 : 0.01) && apart(last, before) <= apart(end, before) + 0.01
  );
}

/** A triangle with its tip at the end, its foot square behind it. */
function isHead(painted: readonly Point[], points: readonly Point[]): boolean {
  const [end, before] = [points.at(-1), points.at(-2)];
  const [tip, one, other] = painted;
  if (!end || !before || !tip || !one || !other || apart(tip, end) > 0.01) return false;
  const foot = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  const long = apart(foot, tip);
  const [ux, uy] = [(end.x - before.x) / apart(end, before), (end.y - before.y) / apart(end, before)];
  return long > 1 && Math.abs(foot.x - (tip.x - ux * long)) < 0.01 && Math.abs(foot.y - (tip.y - uy * long)) < 0.01;
}

function* symbols(page: Page): Generator<Told> {
  const boxes = paths(page)
    .filter((mark) => mark.pen === 'symbol')
    .map((mark) => frame(dots(mark)));
  for (const zone of page.zones.filter((one): one is SymbolZone => one.kind === 'symbol')) {
    const found = boxes.some((box) =>
      ['x', 'y', 'w', 'h'].every((key) => Math.abs(box[key as 'x'] - zone[key as 'x']) < 0.02),
    );
    if (!found) yield { at: zone.id, detail: `no symbol is painted at ${show(zone.x, zone.y, zone.w, zone.h)}` };
  }
}

/** Every side of every cell is ruled from end to end; the cover is not ruled. */
function* borders(page: Page): Generator<Told> {
  if (page.kind === 'sampul') return;
  const rules = paths(page)
    .filter((mark) => mark.pen === 'grid' || mark.pen === 'strong')
    .flatMap((mark) => pairs(mark));
  for (const cell of page.zones.filter((one): one is CellZone => one.kind === 'cell')) {
    const { x, y, w, h } = cell;
    const sides = [
      [
        { x, y },
        { x: x + w, y },
      ],
      [
        { x, y: y + h },
        { x: x + w, y: y + h },
      ],
      [
        { x, y },
        { x, y: y + h },
      ],
      [
        { x: x + w, y },
        { x: x + w, y: y + h },
      ],
    ] as const;
    const open = sides.find(([from, to]) => !ruled(from, to, rules));
    if (open)
      yield {
        at: `${cell.langkah ?? 'heading'} ${cell.column}`,
        detail: `its side from ${place(open[0])} to ${place(open[1])} is not ruled`,
      };
  }
}

function ruled(from: Point, to: Point, rules: readonly (readonly [Point, Point])[]): boolean {
  const level = from.y === to.y;
  const [along, across] = level ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const mine = rules.filter(
    ([a, b]) => Math.abs(a[across] - from[across]) < 0.02 && Math.abs(b[across] - from[across]) < 0.02,
  );
  const parts = mine
    .map(([a, b]) => [Math.min(a[along], b[along]), Math.max(a[along], b[along])] as const)
    .sort((a, b) => a[0] - b[0]);
  let reached = from[along];
  for (const [start, end] of parts) if (start <= reached + 0.02) reached = Math.max(reached, end);
  return reached >= to[along] - 0.02;
}

/** The word of a way is painted in its label's box, and nowhere else. */
function* words(page: Page): Generator<Told> {
  for (const zone of page.zones.filter((one): one is ArrowZone => one.kind === 'arrow')) {
    const { label } = zone;
    if (!label) continue;
    const inBox = texts(page).filter(
      (mark) =>
        mark.x >= label.x - 0.1 &&
        mark.x + mark.w <= label.x + label.w + 0.1 &&
        mark.y > label.y &&
        mark.y < label.y + label.h,
    );
    const said = inBox.map((mark) => mark.text).join('');
    if (bare(said) !== bare(label.text)) yield { at: zone.of, detail: `"${said}" is painted for "${label.text}"` };
  }
}

function bare(text: string): string {
  return text.replace(/[\s-]+/g, '');
}

function paths(page: Page): PathMark[] {
  return page.marks.filter((mark) => mark.kind === 'path');
}

function texts(page: Page): TextMark[] {
  return page.marks.filter((mark) => mark.kind === 'text');
}

function dots(mark: PathMark): Point[] {
  return mark.segments.flatMap((segment): Point[] => {
    if (segment[0] === 'Z') return [];
    return segment[0] === 'C' ? [{ x: segment[5], y: segment[6] }] : [{ x: segment[1], y: segment[2] }];
  });
}

/** The straight strokes of a path, the closing one too. */
function pairs(mark: PathMark): (readonly [Point, Point])[] {
  const strokes: (readonly [Point, Point])[] = [];
  let start: Point | undefined;
  let at: Point | undefined;
  for (const segment of mark.segments) {
    const to =
      segment[0] === 'Z'
        ? start
        : segment[0] === 'C'
          ? { x: segment[5], y: segment[6] }
          : { x: segment[1], y: segment[2] };
    if (segment[0] === 'M') start = to;
    else if (at && to) strokes.push([at, to]);
    at = to;
  }
  return strokes;
}

function frame(points: readonly Point[]): { x: number; y: number; w: number; h: number } {
  const [xs, ys] = [points.map((dot) => dot.x), points.map((dot) => dot.y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

function apart(one: Point, other: Point | undefined): number {
  return other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.POSITIVE_INFINITY;
}

function place(point: Point | undefined): string {
  return point ? show(point.x, point.y) : 'nowhere';
}
