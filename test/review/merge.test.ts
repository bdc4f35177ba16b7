import { describe, expect, test } from 'vitest';
import { readSop, writeSop } from '../../src/formats/json';
import type { Peristiwa, SopFile } from '../../src/model';
import { fold, merge, withEvents } from '../../src/review';
import { sketch } from '../generate';
import { createRandom, type Random } from '../generate/random';
import { writer } from './events';

const small = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');

function united(mine: SopFile, ...others: SopFile[]): SopFile {
  const result = merge(mine, others);
  if (!result.ok) throw new Error(result.code);
  return result.file;
}

/** A drafter's file, and what three evaluators have made of copies of it; now and then ids collide and clocks are off. */
function round(seed: number): { readonly base: SopFile; readonly files: readonly SopFile[] } {
  const random = createRandom(seed);
  const drafter = writer({ sop: small, reviu: { peristiwa: [] }, riwayat: [] }, 'Penyusun');
  const places = drafter.file().sop.langkah.map(({ id }) => ({ di: id as string }));
  const first = drafter.remark(random.pick(places));
  drafter.say({ jenis: 'status', status: 'Diajukan' });
  const base = drafter.file();
  const clocks = [Date.UTC(1970, 0, 1), Date.UTC(2026, 10, 23), Date.UTC(2999, 0, 1)];
  const files = ['Ani', 'Budi', 'Citra'].map((name) => {
    const evaluator = writer(base, name, random.pick(clocks));
    for (let count = random.int(0, 8); count > 0; count -= 1) speak(random, evaluator, places, first);
    return evaluator.file();
  });
  return { base, files };
}

function speak(
  random: Random,
  evaluator: ReturnType<typeof writer>,
  places: readonly { readonly di: string }[],
  utas: string,
): void {
  const own = random.chance(0.3) ? { id: `sama-${random.int(1, 2)}` } : {};
  const dice = random.next();
  if (dice < 0.4) evaluator.remark(random.pick(places), { teks: `Catatan ${random.int(1, 99)}` });
  else if (dice < 0.6) evaluator.say({ jenis: 'tanggapan', utas, teks: `Tanggapan ${random.int(1, 9)}` }, own);
  else if (dice < 0.8) evaluator.say({ jenis: 'status', status: random.pick(['Sesuai', 'Perlu perbaikan']) }, own);
  else evaluator.say({ jenis: 'penarikan', peristiwa: `${utas}` }, own);
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

describe('files of three evaluators', () => {
  test('merged in any order, at once or one by one, repeatedly, are the same bytes; 0 lost, 0 doubled', () => {
    let collisions = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { base, files } = round(seed);
      const all = writeSop(united(base, ...files));
      for (const order of orders) {
        const sorted = order.map((place) => files[place]!);
        expect(writeSop(united(base, ...sorted)), `seed ${seed}`).toBe(all);
        const onebyone = sorted.reduce((file, other) => united(file, other), base);
        expect(writeSop(united(onebyone, ...sorted, onebyone)), `seed ${seed}`).toBe(all);
        const [one, two, three] = sorted as [SopFile, SopFile, SopFile];
        expect(writeSop(united(base, united(one, united(three, two)))), `seed ${seed}`).toBe(all);
      }
      const read = readSop(all);
      expect(read.ok && writeSop(read.file)).toBe(all);
      // Everything said, by its content: ids that collided get others.
      const said = new Set(files.flatMap(({ reviu }) => reviu.peristiwa.map(contentOf)));
      const kept = united(base, ...files).reviu.peristiwa;
      expect(new Set(kept.map(contentOf)), `seed ${seed}`).toEqual(said);
      expect(kept.length, `seed ${seed}`).toBe(said.size);
      collisions += kept.filter((event) => 'kembarDari' in event).length;
    }
    expect(collisions).toBeGreaterThan(5);
  });
});

function contentOf(event: Peristiwa): string {
  const { kembarDari, id, ...rest } = event as Peristiwa & { kembarDari?: string };
  return JSON.stringify([kembarDari ?? id, Object.entries(rest).sort()]);
}

describe('uniting', () => {
  const { base, files } = round(1);

  test('gives the very same when nothing is new, and tells what is', () => {
    expect(withEvents(base.reviu, base.reviu.peristiwa)).toBe(base.reviu);
    expect(withEvents(base.reviu, JSON.parse(JSON.stringify(base.reviu.peristiwa)))).toBe(base.reviu);
    const evaluator = writer(base, 'Evaluator');
    evaluator.remark({ di: '' });
    const result = merge(base, [evaluator.file(), base]);
    expect(result).toMatchObject({ ok: true, told: { events: 1, versions: 0, twins: [], otherContent: [] } });
  });

  test('a file of another SOP is refused, and which it is', () => {
    const other = { ...base, sop: { ...base.sop, id: 'lain' as never } };
    expect(merge(base, [files[0]!, other])).toEqual({ ok: false, code: 'other-sop', at: 1 });
  });

  test('the document stays ours; files of another state of it are told', () => {
    const other = { ...base, sop: { ...base.sop, catatan: ['lain'] } };
    const result = merge(base, [base, other]);
    expect(result).toMatchObject({ ok: true, told: { otherContent: [1] } });
    expect(result.ok && result.file.sop).toBe(base.sop);
  });

  test('two events of one id are both kept and both shown', () => {
    const [ani, budi] = ['Ani', 'Budi'].map((name) => {
      const one = writer(base, name);
      one.say(
        { jenis: 'catatan', jangkar: { di: '', kutipan: '' }, perihal: [], bobot: 'saran', teks: name },
        { id: 'sama' },
      );
      return one.file();
    });
    const both = united(base, ani!, budi!);
    const texts = fold(both.reviu).threads.map(({ event }) => event.teks);
    expect(texts.filter((text) => text === 'Ani' || text === 'Budi').sort()).toEqual(['Ani', 'Budi']);
    expect(merge(ani!, [budi!])).toMatchObject({ ok: true, told: { twins: [{ kembarDari: 'sama' }] } });
  });

  test('versions of one number, recorded apart, are both kept', () => {
    const versi = {
      nomor: 1,
      waktu: '2026-11-22T08:00:00Z',
      oleh: 'Penyusun',
      catatan: 'Diajukan',
      sidik: 'a',
      isi: {},
    };
    const [one, other] = [
      { ...base, riwayat: [versi] },
      { ...base, riwayat: [{ ...versi, sidik: 'b' }] },
    ];
    expect(united(one, other).riwayat).toEqual(united(other, one).riwayat);
    expect(united(one, other, one).riwayat).toHaveLength(2);
  });
});
