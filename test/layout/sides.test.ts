import { expect, test, vi } from 'vitest';
import { layout } from '../../src/layout';
import { forgetRoutes } from '../../src/layout/router/memo';
import type { Sop } from '../../src/model';
import { busy, ordinary, sketch, wild } from '../generate';

const looking = vi.hoisted(() => ({ atAll: false }));

/** Sides that rule nothing out, when that is asked. */
vi.mock('../../src/layout/router/sides', async (original) => {
  const real = await original<typeof import('../../src/layout/router/sides')>();
  class Sides extends real.Sides {
    override savingOf(...between: Parameters<InstanceType<typeof real.Sides>['savingOf']>): number {
      return looking.atAll ? 1e9 : super.savingOf(...between);
    }
    override heldOf(...between: Parameters<InstanceType<typeof real.Sides>['heldOf']>): number {
      return looking.atAll ? 0 : super.heldOf(...between);
    }
  }
  return { Sides };
});

function drawn(sop: Sop, atAll: boolean): string {
  forgetRoutes();
  looking.atAll = atAll;
  return JSON.stringify(layout(sop));
}

const sops: readonly (readonly [string, Sop])[] = [
  ...[1, 2, 3, 4, 5, 6].map((seed) => [`ordinary ${seed}`, ordinary(seed)] as const),
  ...[1, 2, 3, 15].map((seed) => [`busy ${seed}`, busy(seed)] as const),
  ...[1, 2, 10, 24].map((seed) => [`wild ${seed}`, wild(seed)] as const),
  ['twice the same with words', sketch(2, ['mulai@1', 'keputusan@1', 'selesai@2'], 's1>s2, s2>s3:Ya, s2>s3:Ragu')],
  [
    'five ways with words from one symbol',
    sketch(
      3,
      ['keputusan@2', 'proses@1 proses@3', 'proses@2', 'selesai@1 selesai@3'],
      's1>s2:Sesuai, s1>s3:Belum lengkap, s1>s4:Perlu kajian ulang, s1>s5:Ditolak, s1>s6:Ragu',
    ),
  ],
];

test.each(sops)('%s: what is ruled out unseen would not have been chosen', (_, sop) => {
  expect(drawn(sop, false)).toBe(drawn(sop, true));
});
