import { describe, expect, test } from 'vitest';
import { edgeSpeed } from '../../../src/ui/edit/edge-pan';

const frame = { left: 200, top: 50, right: 1000, bottom: 650 };

describe('what is held near an edge of the sheet takes the paper along', () => {
  test.each([
    ['in the middle nothing moves', { x: 600, y: 350 }, { x: 0, y: 0 }],
    ['at the top what is above comes down', { x: 600, y: 50 }, { x: 0, y: 1 }],
    ['at the foot what is below comes up', { x: 600, y: 650 }, { x: 0, y: -1 }],
    ['at the left', { x: 200, y: 350 }, { x: 1, y: 0 }],
    ['at the right', { x: 1000, y: 350 }, { x: -1, y: 0 }],
    ['in a corner both ways', { x: 1000, y: 650 }, { x: -1, y: -1 }],
    ['a little beyond it goes on', { x: 600, y: 690 }, { x: 0, y: -1 }],
    ['far beyond it does not', { x: 600, y: 700 }, { x: 0, y: 0 }],
    ['where the edge begins it is slow', { x: 600, y: 68 }, { x: 0, y: 0.25 }],
  ])('%s', (_, point, wanted) => {
    const { x, y } = edgeSpeed(point, frame, 48);
    expect([x, y]).toEqual([expect.closeTo(wanted.x), expect.closeTo(wanted.y)]);
  });

  test('what comes from beside the sheet moves nothing before it is on it', () => {
    expect(edgeSpeed({ x: 190, y: 350 }, frame, 0)).toEqual({ x: 0, y: 0 });
    expect(edgeSpeed({ x: 201, y: 350 }, frame, 0).x).toBeGreaterThan(0);
  });

  test('a sheet that is all edge does not move', () => {
    expect(edgeSpeed({ x: 210, y: 350 }, { ...frame, right: 300 }, 48).x).toBe(0);
  });
});
