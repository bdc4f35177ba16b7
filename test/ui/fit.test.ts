import { describe, expect, test } from 'vitest';
import type { Drawing, Page } from '../../src/drawing';
import { atPage, fitted, fittedBox, keptOnDesk, pageOf, sameView, shown, stepped } from '../../src/ui/lembar/fit';
import { onDesk, pageAt, placePages, pxPerMm, rim } from '../../src/ui/lembar/plan';

const f4 = { name: 'f4', width: 330, height: 215 };
const a4 = { name: 'a4', width: 297, height: 210 };
const blank = (number: number, paper = f4): Page => ({ number, kind: 'alur', paper, marks: [], zones: [] });
const drawing: Drawing = { paper: f4, title: '', pages: [blank(1), blank(2, a4), blank(3)], remarks: [] };
const places = placePages(drawing);
const [first, second] = places;
if (!first || !second) throw new Error('no pages');
const room = { width: 900, height: 600 };

describe('the desk', () => {
  test('pages lie one under the other, centred, apart', () => {
    expect(first).toMatchObject({ x: 0, y: 0, w: 330 * pxPerMm });
    expect(second.y).toBeGreaterThan(first.h);
    expect(second.x + second.w / 2).toBeCloseTo(first.w / 2);
  });

  test('a box of a page is found again under a point of the desk', () => {
    const box = onDesk(second, { x: 100, y: 50, w: 20, h: 10 });
    const hit = pageAt(places, box);
    expect(hit?.page).toBe(second.page);
    expect(hit?.point.x).toBeCloseTo(100);
    expect(hit?.point.y).toBeCloseTo(50);
  });

  test('between the pages there is none', () => {
    expect(pageAt(places, { x: 500, y: first.h + 5 })).toBeUndefined();
    expect(pageAt(places, { x: second.x - 1, y: second.y + 10 })).toBeUndefined();
  });
});

describe('the view', () => {
  test('a page fitted in width fills it but for the rim, from its top', () => {
    const view = fitted('width', first, room);
    expect(first.w * view.zoom).toBeCloseTo(room.width - 2 * rim);
    expect(view.x).toBeCloseTo(rim);
    expect(view.y).toBe(rim);
  });

  test('a box is fitted in the middle with air around it, no larger than twice', () => {
    const small = fittedBox({ x: 500, y: 300, w: 60, h: 30 }, room);
    expect(small.zoom).toBe(2);
    expect(small.x + 530 * small.zoom).toBeCloseTo(room.width / 2);
    expect(small.y + 315 * small.zoom).toBeCloseTo(room.height / 2);
    const wide = fittedBox({ x: 0, y: 0, w: 2000, h: 30 }, room);
    expect(2000 * wide.zoom).toBeLessThan(room.width);
    expect(wide.x).toBeGreaterThan(0);
  });

  test('a page fitted as a whole is in the middle', () => {
    const view = fitted('page', second, { width: 2000, height: 500 });
    expect(second.h * view.zoom).toBeCloseTo(500 - 2 * rim);
    expect(view.y + second.y * view.zoom).toBeCloseTo(rim);
    expect(view.x + (second.x + second.w / 2) * view.zoom).toBeCloseTo(1000);
  });

  test('the zoom goes on from where it is, comes back by the other key, and stops at its ends', () => {
    for (const zoom of [0.25, 0.62, 1, 1.37, 3]) {
      expect(stepped(zoom, 1)).toBeGreaterThan(zoom * 1.1);
      expect(stepped(zoom, 1)).toBeLessThan(zoom * 1.3);
      expect(stepped(stepped(zoom, 1), -1)).toBeCloseTo(zoom, 10);
      expect(stepped(stepped(zoom, -1), 1)).toBeCloseTo(zoom, 10);
    }
    expect(stepped(4, 1)).toBe(4);
    expect(stepped(0.05, -1)).toBe(0.1);
  });

  test('what is in sight moves nothing', () => {
    const view = fitted('width', first, room);
    expect(shown(view, first, onDesk(first, { x: 100, y: 50, w: 14, h: 7 }), room)).toBe(view);
  });

  test('what is out of sight comes with its whole page when there is room for that', () => {
    const view = atPage(first, 0.5, room);
    const after = shown(view, second, onDesk(second, { x: 100, y: 150, w: 14, h: 7 }), room);
    expect(after.zoom).toBe(0.5);
    expect(after.y + second.y * 0.5).toBeGreaterThanOrEqual(rim - 0.001);
    expect(after.y + (second.y + second.h) * 0.5).toBeLessThanOrEqual(room.height - rim + 0.001);
    expect(pageOf(places, after, room)).toBe(1);
  });

  test('at a large zoom it comes just into sight, with air around it', () => {
    const view = atPage(first, 3, room);
    const box = onDesk(first, { x: 300, y: 200, w: 14, h: 7 });
    const after = shown(view, first, box, room);
    expect(after.x + (box.x + box.w) * 3).toBeCloseTo(room.width - 48);
    expect(after.y + (box.y + box.h) * 3).toBeCloseTo(room.height - 48);
  });

  test('the page in view is the one that most of it shows', () => {
    expect(pageOf(places, { x: 0, y: 0, zoom: 0.5 }, room)).toBe(0);
    expect(pageOf(places, { x: 0, y: -second.y * 0.5, zoom: 0.5 }, room)).toBe(1);
    expect(pageOf(places, { x: 0, y: -1e6, zoom: 0.5 }, room)).toBe(2);
  });
});

describe('when pages go', () => {
  test('a view that shows a page stays as it is', () => {
    const view = atPage(second, 1, room);
    expect(keptOnDesk(view, places, room)).toEqual(view);
  });

  test('a view far below the last page comes up to it', () => {
    const view = { x: 10, y: -20 * first.h, zoom: 1 };
    const kept = keptOnDesk(view, places, room);
    expect(kept).toMatchObject({ x: 10, zoom: 1 });
    const last = places.at(-1);
    if (!last) throw new Error('no pages');
    const bottom = (last.y + last.h) * kept.zoom + kept.y;
    expect(bottom).toBeGreaterThan(room.height / 2);
    expect(bottom).toBeLessThan(room.height);
    expect(sameView(view, kept)).toBe(false);
  });

  test('less than half a pixel is the same view', () => {
    expect(sameView({ x: 0, y: 0, zoom: 1 }, { x: 0.4, y: -0.4, zoom: 1 })).toBe(true);
    expect(sameView({ x: 0, y: 0, zoom: 1 }, { x: 0, y: 0, zoom: 1.01 })).toBe(false);
  });
});
