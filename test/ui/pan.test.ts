import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/drawing';
import { atPage, fitted, pageOf, type Viewport } from '../../src/ui/lembar/fit';
import { type Pan, panned } from '../../src/ui/lembar/pan';
import { placePages, rim } from '../../src/ui/lembar/plan';

const paper = { name: 'f4', width: 330, height: 215 };
const blank = (number: number): Page => ({ number, kind: 'alur', paper, marks: [], zones: [] });
const places = placePages({ paper, title: '', pages: [blank(1), blank(2), blank(3)], remarks: [] });
const [first, second, third] = places;
if (!first || !second || !third) throw new Error('no pages');
const room = { width: 800, height: 600 };
const go = (from: Viewport, ...ways: Pan[]): Viewport =>
  ways.reduce((view, way) => panned(view, way, places, room), from);
const repeat = (way: Pan, count: number): Pan[] => Array.from({ length: count }, () => way);

describe('the paper under the keys', () => {
  const near = atPage(first, 3, room);

  test('an arrow key moves it a little, and the other one back', () => {
    const right = go(near, 'right');
    expect(right.x).toBeLessThan(near.x);
    expect(right.y).toBe(near.y);
    expect(go(right, 'left')).toEqual(near);
    expect(go(near, 'down').y).toBeLessThan(near.y);
    expect(go(near, 'down', 'up')).toEqual(near);
  });

  test('it stays in sight however long a key is held, and never jumps', () => {
    for (const way of ['left', 'right', 'up', 'down'] as const) {
      let view = go(near, way);
      for (let count = 0; count < 300; count += 1) {
        const next = go(view, way);
        expect(Math.abs(next.x - view.x) + Math.abs(next.y - view.y)).toBeLessThan(100);
        view = next;
      }
      expect(view).toEqual(go(view, way));
      expect(pageOf(places, view, room)).toBe(way === 'down' ? 2 : 0);
    }
    const low = atPage(third, 0.5, room);
    expect(Math.abs(go(low, 'up').y - low.y)).toBeLessThan(100);
  });

  test('what fits has nothing to move', () => {
    const small = fitted('page', first, { width: 4000, height: 4000 });
    const view = panned({ ...small, zoom: 0.1 }, 'right', places, room);
    expect(view).toEqual({ ...small, zoom: 0.1 });
  });

  test('Page Down goes through a large page, then to the next, then stays; Page Up comes back', () => {
    const seen = [near];
    for (let view = near, count = 0; count < 20; count += 1) {
      view = go(view, 'pageDown');
      if (view.y !== seen.at(-1)?.y) seen.push(view);
    }
    // Never further than a view: no line is passed over.
    seen.forEach((view, index) => {
      const before = seen[index - 1];
      if (before) expect(before.y - view.y).toBeLessThanOrEqual(room.height + rim * 3 + 32 * 3);
    });
    expect(new Set(seen.map((view) => pageOf(places, view, room)))).toEqual(new Set([0, 1, 2]));
    const last = seen.at(-1);
    expect(last && (third.y + third.h) * 3 + last.y).toBeCloseTo(room.height - rim);
    expect(go(last ?? near, ...repeat('pageUp', 20))).toEqual(near);
  });

  test('where a page fits, Page Down is the next page', () => {
    const whole = atPage(first, 0.5, room);
    expect(go(whole, 'pageDown')).toEqual(atPage(second, 0.5, room));
    expect(go(whole, 'pageDown', 'pageDown', 'pageUp')).toEqual(atPage(second, 0.5, room));
    expect(go(whole, 'pageUp')).toEqual(whole);
  });

  test('Home and End are the corners of the page, with Ctrl of the first and the last', () => {
    const home = go(atPage(second, 3, room), 'home');
    expect(home.x + second.x * 3).toBeCloseTo(rim);
    expect(home.y + second.y * 3).toBeCloseTo(rim);
    const end = go(home, 'end');
    expect(end.x + (second.x + second.w) * 3).toBeCloseTo(room.width - rim);
    expect(end.y + (second.y + second.h) * 3).toBeCloseTo(room.height - rim);
    expect(pageOf(places, go(home, 'last'), room)).toBe(2);
    expect(go(home, 'last', 'first')).toEqual(go(near, 'home'));
  });
});
