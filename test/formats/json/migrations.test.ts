import { expect, test } from 'vitest';
import { readSop } from '../../../src/formats/json';
import { ladder, type Migration } from '../../../src/formats/json/migrations';
import { readWith } from '../../../src/formats/json/read';
import { currentVersion } from '../../../src/formats/json/schema';
import { spoiled, wholeFile } from './document';

/** Version 0 never existed: there the name stood on top and was called `judul`. */
const fromZero: Migration = {
  from: 0,
  migrate({ judul, ...data }) {
    return { ...data, identitas: { ...(data['identitas'] as object), nama: judul } };
  },
};
/** Nor did version -1, in which `alur` was called `panah`. */
const fromBelow: Migration = { from: -1, migrate: ({ panah, ...data }) => ({ ...data, alur: panah }) };

function invented(versi: number): string {
  const { identitas, alur, ...rest } = wholeFile();
  const { nama, ...others } = identitas;
  const list = versi === 0 ? { alur } : { panah: alur };
  return JSON.stringify({ ...rest, ...list, versi, judul: nama, identitas: others });
}

test('an older version climbs the ladder step by step to what the current one reads', () => {
  const today = readSop(JSON.stringify(wholeFile()));
  expect(today).toMatchObject({ ok: true });
  expect(readWith(invented(0), [fromZero])).toEqual(today);
  expect(readWith(invented(-1), [fromZero, fromBelow])).toEqual(today);
});

test('a step that is missing stops the climb', () => {
  expect(readWith(invented(-1), [fromZero])).toMatchObject({ ok: false, problems: [{ code: 'unknown-version' }] });
  expect(readSop(invented(0))).toMatchObject({ ok: false, problems: [{ path: 'versi', code: 'unknown-version' }] });
});

test('what a step makes is checked like any file', () => {
  const careless: Migration = { from: 0, migrate: ({ langkah: _gone, ...data }) => data };
  expect(readWith(spoiled('versi', 0), [careless])).toMatchObject({
    ok: false,
    problems: [{ path: 'langkah', code: 'missing' }],
  });
});

test('a current file passes no step, and the ladder has a step for every version before', () => {
  const never: Migration = {
    from: currentVersion,
    migrate: () => {
      throw new Error('not this one');
    },
  };
  expect(readWith(JSON.stringify(wholeFile()), [never])).toMatchObject({ ok: true });
  expect(ladder.map(({ from }) => from)).toEqual(Array.from({ length: currentVersion - 1 }, (_, index) => index + 1));
});
