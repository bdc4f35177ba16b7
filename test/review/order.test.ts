import { expect, test } from 'vitest';
import type { SopFile } from '../../src/model';
import { fold, statusOf } from '../../src/review';
import { sketch } from '../generate';
import { createRandom } from '../generate/random';
import { writer } from './events';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const empty: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };

test('what is said one after the other stands so, whatever the clocks of the computers say', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const random = createRandom(seed);
    const said: string[] = [];
    let file = empty;
    for (let turn = 0; turn < 12; turn += 1) {
      const year = random.pick([1970, 2025, 2026, 2026, 2999]);
      const one = writer(file, `orang${turn}`, Date.UTC(year, random.int(0, 11), random.int(1, 28)));
      said.push(one.say({ jenis: 'status', status: random.pick(['Diajukan', 'Perlu perbaikan', 'Sesuai']) }));
      file = one.file();
    }
    expect(
      fold(file.reviu).statuses.map(({ id }) => id),
      `seed ${seed}`,
    ).toEqual(said);
    expect(statusOf(file.reviu)).toBe(fold(file.reviu).statuses.at(-1)?.status);
  }
});

test('a clock that is right needs no word of what came before', () => {
  const one = writer(empty, 'Penyusun');
  one.say({ jenis: 'status', status: 'Diajukan' });
  one.say({ jenis: 'status', status: 'Sesuai' });
  expect(one.file().reviu.peristiwa.every((event) => !('setelah' in event))).toBe(true);
});
