import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayRemark } from '../../src/words';

const source = readFileSync(new URL('../../src/layout/remarks.ts', import.meta.url), 'utf8');
const codes = [...new Set([...source.matchAll(/(?:code: |remark\()'([a-z-]+)'/g)].map((match) => match[1] as string))];

test('every remark of the layout has its sentence and its remedy in both languages', () => {
  expect(codes.length).toBeGreaterThanOrEqual(10);
  const data = {
    label: 'Tidak',
    huruf: 'Ω',
    pelaksana: 20,
    lebar: 7.5,
    nomor: 4,
    ukuran: 7.5,
    persen: 80,
    halaman: 19,
    penghubung: '3',
  };
  for (const code of codes) {
    const said = (['id', 'en'] as const).map((language) =>
      sayRemark(language, { code, at: { path: 'alur[2]' }, data }),
    );
    for (const sentence of said) {
      expect(sentence, code).toMatch(/^[A-Z].+\..+\.$/s);
      expect(sentence, code).not.toMatch(/undefined|NaN/);
    }
    expect(said[0], code).not.toBe(said[1]);
  }
});
