import { describe, expect, test } from 'vitest';
import type { Drawing, Page } from '../../../src/drawing';
import { fittingZoom, pixels, stepped } from '../../../src/ui/pratinjau/zoom';

const paper = { name: 'f4', width: 330, height: 215 };

function drawing(count: number): Drawing {
  const page = (number: number): Page => ({ number, kind: 'alur', paper, marks: [], zones: [] });
  return { paper, title: '', pages: Array.from({ length: count }, (_, index) => page(index + 1)), remarks: [] };
}

describe('the pages on the desk', () => {
  test('stand two beside each other where there is room', () => {
    const zoom = fittingZoom(drawing(3), { width: 960, height: 640 });
    expect(2 * paper.width * zoom * pixels).toBeLessThanOrEqual(960 - 72);
    expect(3 * paper.width * zoom * pixels).toBeGreaterThan(960);
  });

  test('stand below each other on a narrow desk, as wide as it is', () => {
    const zoom = fittingZoom(drawing(3), { width: 420, height: 300 });
    expect(paper.width * zoom * pixels).toBeCloseTo(420 - 48);
  });

  test('a single one is seen whole', () => {
    const zoom = fittingZoom(drawing(1), { width: 1560, height: 640 });
    expect(paper.height * zoom * pixels).toBeLessThan(640);
  });
});

test('zooming goes from one named size to the next, and ends', () => {
  expect(stepped(0.36, 1)).toBe(0.5);
  expect(stepped(0.36, -1)).toBe(0.33);
  expect(stepped(0.5, 1)).toBe(0.67);
  expect(stepped(3, 1)).toBe(3);
  expect(stepped(0.2, -1)).toBe(0.2);
});
