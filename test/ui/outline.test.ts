import { describe, expect, test } from 'vitest';
import type { Box, Page, Point, SymbolZone } from '../../src/drawing';
import { layout } from '../../src/layout';
import { outlineOf } from '../../src/ui/lembar/outline';
import { sample, sampleNames } from '../formats/samples';
import { generateSop } from '../generate';

const drawings = [
  ...sampleNames.map((name) => layout(sample(name))),
  ...[3, 5, 8].map((seed) => layout(generateSop({ seed, langkah: 12, pelaksana: 4 }))),
];

function symbols(jenis: readonly string[]): { page: Page; zone: SymbolZone }[] {
  return drawings
    .flatMap(({ pages }) => pages)
    .flatMap((page) => page.zones.flatMap((zone) => (zone.kind === 'symbol' ? [{ page, zone }] : [])))
    .filter(({ zone }) => jenis.includes(zone.jenis));
}

function polygonAround(page: Page, zone: SymbolZone): readonly Point[] {
  const outline = outlineOf(page, zone, 1);
  if (outline.kind !== 'polygon') throw new Error(`${zone.id} has no corners`);
  return outline.points;
}

/** Points along the sides, a tenth of a millimetre apart. */
function along(points: readonly Point[]): Point[] {
  return points.flatMap((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * 10);
    return Array.from({ length: count }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / count,
      y: from.y + ((to.y - from.y) * step) / count,
    }));
  });
}

function inside({ x, y, w, h }: Box, point: Point): boolean {
  return point.x > x && point.x < x + w && point.y > y && point.y < y + h;
}

describe('the frame of what is selected', () => {
  test('follows the sides of a diamond, a millimetre outside of each', () => {
    for (const { page, zone } of symbols(['keputusan'])) {
      const [top, right, bottom, left] = polygonAround(page, zone);
      const out = Math.hypot(zone.w, zone.h);
      expect(top?.y).toBeCloseTo(zone.y - out / zone.w);
      expect(bottom?.y).toBeCloseTo(zone.y + zone.h + out / zone.w);
      expect(left?.x).toBeCloseTo(zone.x - out / zone.h);
      expect(right?.x).toBeCloseTo(zone.x + zone.w + out / zone.h);
    }
  });

  test('is a box around a box, and keeps the round ends of a capsule', () => {
    for (const { page, zone } of symbols(['proses'])) {
      expect(polygonAround(page, zone)[0]?.x).toBeCloseTo(zone.x - 1);
      expect(polygonAround(page, zone)[2]?.y).toBeCloseTo(zone.y + zone.h + 1);
    }
    for (const { page, zone } of symbols(['mulai', 'selesai'])) {
      const radius = zone.h / 2 + 1;
      expect(outlineOf(page, zone, 1)).toMatchObject({ kind: 'round', radius: expect.closeTo(radius) });
    }
  });

  test('has the five corners of a page connector', () => {
    for (const { page, zone } of symbols(['konektor'])) expect(polygonAround(page, zone)).toHaveLength(5);
  });

  test('cuts no word of an arrow', () => {
    let words = 0;
    for (const { page, zone } of symbols(['keputusan'])) {
      const labels = page.zones.flatMap((one) => (one.kind === 'arrow' && one.label ? [one.label] : []));
      const frame = along(polygonAround(page, zone));
      for (const label of labels) {
        words += 1;
        // The letters themselves: the box of a line has air above and below.
        const letters = { x: label.x, y: label.y + 0.5, w: label.w, h: label.h - 1 };
        expect(frame.filter((point) => inside(letters, point))).toEqual([]);
      }
    }
    expect(words).toBeGreaterThan(5);
  });
});
