import { expect, test } from 'vitest';
import { integrity, type Sop } from '../../src/model';
import { cases, ordinary, sketch } from '../generate';

const whole = () =>
  structuredClone(sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3')) as unknown as Changing<Sop>;

type Changing<T> = T extends string | number | boolean | null | undefined
  ? T extends string
    ? string
    : T
  : { -readonly [K in keyof T]: Changing<T[K]> };

function checked(change: (sop: Changing<Sop>) => void): readonly { path: string; code: string }[] {
  const sop = whole();
  change(sop);
  return integrity(sop as unknown as Sop).map(({ path, code }) => ({ path, code }));
}

test('whole documents hold together', () => {
  for (const [name, sop] of Object.entries(cases)) expect(integrity(sop), name).toEqual([]);
  for (let seed = 1; seed <= 40; seed += 1) expect(integrity(ordinary(seed)), `seed ${seed}`).toEqual([]);
});

test('an id stands once among SOP, pelaksana, langkah, simbol and alur, and the second is told where the first is', () => {
  const sop = whole();
  sop.langkah[1]!.id = sop.pelaksana[0]!.id;
  sop.alur[0]!.id = sop.id;
  expect(integrity(sop as unknown as Sop)).toEqual([
    { path: 'langkah[1].id', code: 'id-twice', data: { id: sop.pelaksana[0]!.id, first: 'pelaksana[0].id' } },
    { path: 'alur[0].id', code: 'id-twice', data: { id: sop.id, first: 'id' } },
  ]);
});

test('a simbol belongs to a pelaksana that exists, and is worked together with others', () => {
  expect(
    checked(({ langkah, pelaksana }) => {
      const [own, other] = pelaksana.map(({ id }) => id);
      langkah[0]!.simbol[0]!.pelaksana = 'nobody';
      langkah[1]!.simbol[0]!.bersama = [own!, own!, other!, 'nobody'];
    }),
  ).toEqual([
    { path: 'langkah[0].simbol[0].pelaksana', code: 'no-such-pelaksana' },
    { path: 'langkah[1].simbol[0].bersama[1]', code: 'bersama-twice' },
    { path: 'langkah[1].simbol[0].bersama[2]', code: 'bersama-itself' },
    { path: 'langkah[1].simbol[0].bersama[3]', code: 'no-such-pelaksana' },
  ]);
});

test('an alur leads from one symbol to another', () => {
  expect(
    checked(({ alur }) => {
      alur[0]!.ke = 'nowhere';
      alur[1]!.dari = alur[1]!.ke;
    }),
  ).toEqual([
    { path: 'alur[0].ke', code: 'no-such-simbol' },
    { path: 'alur[1].ke', code: 'alur-to-itself' },
  ]);
});
