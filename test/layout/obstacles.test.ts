import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Obstacles, type Over, type Sweep } from '../../src/layout/obstacles';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const area = { x: 0, y: 0, w: 60, h: 40 };
const lines = { level: [0, 20, 40], upright: [0, 15, 30, 45, 60] };
const keep = { line: 0.8, other: 0.4 };

/** Whether a word lies free, told place by place, as one would with a ruler. */
function isFree({ x, y, w, h }: Rect, boxes: readonly Rect[], over: Over): boolean {
  const within = x >= area.x && y >= area.y && x + w <= area.x + area.w && y + h <= area.y + area.h;
  const near = (from: number, size: number) => (line: number) =>
    from < line + keep.line && line < from + size + keep.line;
  const ruled = lines.level.some(near(y, h)) || lines.upright.some(near(x, w));
  const gap = over === 'grid' ? 0 : keep.other;
  const met = boxes.some(
    (box) => x < box.x + box.w + gap && box.x < x + w + gap && y < box.y + box.h + gap && box.y < y + h + gap,
  );
  if (over === 'anything') return true;
  return within && (over === 'symbols' || !met) && (over !== 'nothing' || !ruled);
}

function stepByStep(sweep: Sweep, boxes: readonly Rect[], over: Over): number {
  for (let count = 0; ; count++) {
    const moved = sweep.least + count * sweep.step;
    if (moved >= sweep.most) return sweep.most;
    const along = sweep.direction > 0 ? sweep.origin + moved : sweep.origin - moved - sweep.size;
    const rect = sweep.across
      ? { x: along, y: sweep.side, w: sweep.size, h: sweep.sideSize }
      : { x: sweep.side, y: along, w: sweep.sideSize, h: sweep.size };
    if (isFree(rect, boxes, over)) return moved;
  }
}

/** Odd numbers, so that no place lies within a rounding of an edge. */
const place = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100 + 0.0037);
const rect = fc.record({ x: place(55), y: place(35), w: place(8), h: place(8) });
const sweep = fc.record({
  across: fc.boolean(),
  origin: place(40),
  direction: fc.constantFrom(1, -1),
  size: place(9),
  side: place(35),
  sideSize: place(5),
  least: fc.constant(0.5),
  step: fc.constantFrom(0.5, 0.1),
  most: place(40),
});

test('what is reckoned is what a search step by step would find', () => {
  const over = fc.constantFrom<Over>('nothing', 'grid', 'symbols', 'anything');
  fc.assert(
    fc.property(sweep, fc.array(rect, { maxLength: 12 }), over, (one, boxes, what) => {
      const found = new Obstacles(area, lines, keep, boxes).firstFree(one, what);
      expect(found).toBeCloseTo(stepByStep(one, boxes, what), 6);
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test('a word that was placed is an obstacle too', () => {
  const obstacles = new Obstacles(area, lines, keep, []);
  const one = {
    across: true,
    origin: 16,
    direction: 1,
    size: 4,
    side: 5,
    sideSize: 3,
    least: 0.5,
    step: 0.5,
    most: 30,
  };
  const first = obstacles.firstFree(one, 'nothing');
  obstacles.add({ x: 16 + first, y: 5, w: 4, h: 3 });
  expect([first, obstacles.firstFree(one, 'nothing')]).toEqual([0.5, 5]);
});
