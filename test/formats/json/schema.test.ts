import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSop, writeSop } from '../../../src/formats/json';
import type { ProblemCode } from '../../../src/words';
import { ordinary } from '../../generate';
import { anyFile } from './any-file';
import { misshapen } from './bad-files';
import { spoiled, wholeFile } from './document';

const published = JSON.parse(readFileSync('public/sop-ap.schema.json', 'utf8'));
const follows = new Ajv({ strict: true, allErrors: false }).compile(published);

test('the published schema is made from the schema of today', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/schema.mjs', '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('the published schema accepts', () => {
  test.each(['000', '001', '004'])('sample %s', (number) => {
    expect(follows(JSON.parse(readFileSync(`public/samples/sample-${number}.sop.json`, 'utf8')))).toBe(true);
  });

  test('what the writer writes', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const file = { sop: ordinary(seed), reviu: { peristiwa: [] }, riwayat: [] };
      expect(follows(JSON.parse(writeSop(file))), `seed ${seed}`).toBe(true);
    }
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(follows(JSON.parse(writeSop(file)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the published schema refuses', () => {
  test.each([
    ...misshapen.map(([what, input]) => [what, input] as const),
    ['another format', spoiled('format', 'bpmn')] as const,
    ['a newer version', spoiled('versi', 2)] as const,
  ])('%s', (_what, input) => {
    expect(follows(JSON.parse(String(input)))).toBe(false);
  });
});

/** What the JSON Schema cannot say: references and ids. */
const beyond: readonly ProblemCode[] = [
  'id-twice',
  'no-such-pelaksana',
  'no-such-simbol',
  'alur-to-itself',
  'bersama-itself',
  'bersama-twice',
];

test('the reader and the published schema judge alike, whatever stands wherever', () => {
  const paths = pathsOf(wholeFile(), '').concat(
    ['asal', 'klasifikasi', 'klasifikasi.sifat', 'tampilan', 'tampilan.kolom', 'tampilan.judul.no', 'tampilan.sampul'],
    [
      'tampilan.batas.kiri',
      'tampilan.lebar',
      'tampilan.ukuran',
      'reviu',
      'reviu.peristiwa',
      'riwayat',
      'catatan',
      'lain',
    ],
  );
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      0,
      12,
      1.5,
      '',
      'p1',
      'x y',
      'pemda',
      [],
      {},
      [''],
      [{}],
      ['waktu'],
    ),
    fc.constantFrom<unknown>({ judul: '', susunan: 'judul' }, [{ id: 'e', waktu: '', jenis: '' }], { kegiatan: -1 }, [
      null,
    ]),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), value, (path, put) => {
      const text = spoiled(path, put);
      const result = readSop(text);
      const fits = result.ok || result.problems.every(({ code }) => beyond.includes(code));
      expect(fits).toBe(follows(JSON.parse(text)));
    }),
    { numRuns: 1500 },
  );
});

/** Every path of a value, as `langkah[0].simbol[0].id`. */
function pathsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => [`${path}[${index}]`, ...pathsOf(one, `${path}[${index}]`)]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...pathsOf(one, at)];
  });
}
