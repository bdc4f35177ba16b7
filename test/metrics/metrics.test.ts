import { beforeAll, describe, expect, test } from 'vitest';
import { geometry, layout } from '../../src/layout';
import type { Report } from '../drawing-check';
import { chain, sketch } from '../generate';
import { bendBounds } from './bend-bounds';
import { pointingUp } from './docks';
import { draw } from './draw';
import { leastBends } from './least-bends';
import { loadLibavoid } from './libavoid';
import { type Run, runMetrics } from './metrics';
import { polishOf, readBaseline } from './polish';
import { inWords, smallest } from './smallest';

beforeAll(loadLibavoid);

function boundsOf(sop: ReturnType<typeof sketch>) {
  const report: Report = geometry(layout(sop));
  const page = report.pages.find((one) => one.arrows.length > 0);
  return page ? bendBounds(leastBends(page, pointingUp(report))) : undefined;
}

test('a small run tells what was drawn, what was found, how hard it was and how libavoid did', async () => {
  const { lines } = await runMetrics({ profile: 'ordinary', count: 2, first: 1 });
  expect(lines[0]).toBe('2 ordinary documents, seeds 1 to 2');
  const all = lines.join('\n');
  expect(all).toMatch(/hard part: \d+ faults/);
  expect(all).toMatch(/returns in \d+ % of the documents/);
  expect(all).toMatch(
    /libavoid: \d+ crossings \(\d+ overlaps and \d+ shared in-and-out points among them\), \d+ bends/,
  );
  expect(all).toMatch(/(met {3}|MISSED) length \d\.\d+ of libavoid's/);
});

test('a run that needs a baseline fails without one', async () => {
  const run: Run = { profile: 'ordinary', count: 1, first: 1 };
  const [own, whole] = [await runMetrics(run), await runMetrics(run, 'needed')];
  expect(own.lines).toContain('no baseline for "ordinary 1 from 1"');
  expect(whole.lines).toContain('MISSED no baseline for "ordinary 1 from 1"');
  expect(whole.failures).toBe(own.failures + 1);
});

test('the runs of npm run metrics, and the one of npm test, have a baseline', () => {
  expect(Object.keys(readBaseline())).toEqual(['broad 300 from 1', 'large 2 from 1', 'ordinary 30 from 1']);
});

describe('the least bends there can be', () => {
  test('none straight down, one to the next column', () => {
    expect(boundsOf(sketch(1, ['mulai@1', 'selesai@1'], 's1>s2'))).toEqual({ alone: 0, docked: 0 });
    expect(boundsOf(sketch(2, ['mulai@1', 'selesai@2'], 's1>s2'))).toEqual({ alone: 1, docked: 1 });
  });

  test('two past a symbol in the way', () => {
    expect(boundsOf(sketch(1, ['mulai@1', 'proses@1', 'selesai@1'], 's1>s3'))).toEqual({ alone: 2, docked: 2 });
  });

  test('there and back is straight for each alone, but not for both: no side is for in and out', () => {
    expect(boundsOf(sketch(1, ['proses@1', 'keputusan@1'], 's1>s2, s2>s1:Tidak'))).toEqual({ alone: 0, docked: 2 });
  });
});

test('libavoid routes every arrow of the same page, and its shared in-and-out points are counted', () => {
  const { ours, theirs } = draw(1, sketch(1, ['proses@1', 'keputusan@1'], 's1>s2, s2>s1:Tidak'));
  expect([ours.arrows, ours.crossings, ours.inAndOut]).toEqual([2, 0, 0]);
  expect([theirs.arrows, theirs.aslant]).toEqual([2, 0]);
  expect(theirs.inAndOut).toBeGreaterThan(0);
  expect(theirs.crossings).toBeGreaterThan(0);
});

test('the polish is told by arrow and by document', () => {
  const drawn = draw(1, sketch(2, ['mulai@1', 'selesai@2'], 's1>s2'));
  expect(polishOf([drawn, drawn])).toMatchObject({ crossingsPerArrow: 0, bendsPerArrow: 1, remarksPerDocument: 0 });
});

test('a failing document is made as small as it can be', () => {
  const sop = sketch(3, ['mulai@1', 'proses@2', 'keputusan@3', 'selesai@1'], chain(4));
  const found = smallest(sop, (one) =>
    one.langkah.some((langkah) => langkah.simbol.some((simbol) => simbol.jenis === 'keputusan')),
  );
  expect(inWords(found)).toBe('1 columns; 1 keputusan@p3 s3; ; {"profil":"permenpan"}');
});
