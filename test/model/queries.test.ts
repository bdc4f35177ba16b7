import { expect, test } from 'vitest';
import {
  incoming,
  type LangkahId,
  langkahOf,
  numberOf,
  outgoing,
  type PelaksanaId,
  pelaksanaById,
  placeOf,
  type SimbolId,
  type Sop,
  simbolById,
} from '../../src/model';
import { sketch } from '../generate';

const sop: Sop = sketch(2, ['mulai@1', 'proses@1 keputusan@2', 'selesai@2'], 's1>s2, s2>s3, s3>s4:Ya, s3>s1:Tidak');
const simbol = (id: string) => id as SimbolId;

test('a symbol is found by its id, with its row and its place in it', () => {
  expect(simbolById(sop, simbol('s3'))).toBe(sop.langkah[1]?.simbol[1]);
  expect(langkahOf(sop, simbol('s3'))).toBe(sop.langkah[1]);
  expect(placeOf(sop, simbol('s3'))).toMatchObject({ row: 1, index: 1 });
  expect(placeOf(sop, simbol('none'))).toBeUndefined();
});

test('a pelaksana is found by its id', () => {
  const [first] = sop.pelaksana;
  expect(first && pelaksanaById(sop, first.id)).toBe(first);
  expect(pelaksanaById(sop, 'none' as PelaksanaId)).toBeUndefined();
});

test("a langkah's number is its place", () => {
  expect(sop.langkah.map(({ id }) => numberOf(sop, id))).toEqual([1, 2, 3]);
  expect(numberOf(sop, 'none' as LangkahId)).toBe(0);
});

test('the ways out and in keep the order of the alur', () => {
  expect(outgoing(sop, simbol('s3')).map(({ label }) => label)).toEqual(['Ya', 'Tidak']);
  expect(incoming(sop, simbol('s1')).map(({ dari }) => dari)).toEqual(['s3']);
  expect(outgoing(sop, simbol('s4'))).toEqual([]);
});

test('a document that still changes is looked through anew, a frozen one once', () => {
  const changing = structuredClone(sop) as { alur: Sop['alur'] } & Sop;
  expect(outgoing(changing, simbol('s3'))).toHaveLength(2);
  changing.alur = changing.alur.slice(0, 3);
  expect(outgoing(changing, simbol('s3'))).toHaveLength(1);
  const frozen = Object.freeze(structuredClone(sop));
  expect(outgoing(frozen, simbol('s3'))).toBe(outgoing(frozen, simbol('s3')));
});
