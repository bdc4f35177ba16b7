import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOf, pageMarkOf, readSop, writeSop } from '../../../src/formats/json';
import { countThreads, fold, statusOf } from '../../../src/review';

/** Every later version must read this file; it is never changed. It holds each kind of event, and a saved version. */
const text = readFileSync(new URL('./fixtures/version-1.sop.json', import.meta.url), 'utf8');

test('a file of version 1 is read: document, threads, status and the saved version', () => {
  const read = readSop(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { file, warnings } = read;
  expect(warnings).toEqual([]);
  expect(file.sop).toMatchObject({ id: 'versi-1', langkah: { length: 4 }, identitas: { kunciLain: { apa: 1 } } });
  const review = fold(file.reviu);
  expect(countThreads(review)).toEqual({
    'belum ditindaklanjuti': 1,
    'sudah ditindaklanjuti': 0,
    tuntas: 0,
    'tidak diterapkan': 2,
  });
  expect(new Set(file.reviu.peristiwa.map(({ jenis }) => jenis)).size).toBe(10);
  expect([statusOf(file.reviu), pageMarkOf(file)]).toEqual(['Sesuai', null]);
  expect(review.unknown).toMatchObject([{ jenis: 'buatan lain', isi: [1] }]);
  expect(file.riwayat.map(contentOf)).toMatchObject([{ ok: true, isIntact: true }]);
});

test('as long as version 1 is the current one, it is written to the byte', () => {
  const read = readSop(text);
  expect(read.ok && writeSop(read.file)).toBe(text);
});

/** Every later version must read this file too; it is never changed. It holds every key that docs/FORMAT.md names. */
const whole = readFileSync(new URL('./fixtures/version-1-whole.sop.json', import.meta.url), 'utf8');

/** Every later version must read this file too: it holds the keys that may be left out and came to version 1 after it was declared stable. */
const added = readFileSync(new URL('./fixtures/version-1-added.sop.json', import.meta.url), 'utf8');

type Json = Readonly<Record<string, unknown>>;

/** The keys that a JSON Schema describes, as paths; lists are walked through. */
function described(schema: Json, path = ''): string[] {
  const inner = Object.entries((schema['properties'] as Json) ?? {}).flatMap(([key, value]) => [
    path + key,
    ...described(value as Json, `${path}${key}.`),
  ]);
  const rest = [schema['items'], ...((schema['anyOf'] as unknown[]) ?? [])];
  return [...inner, ...rest.flatMap((one) => (one ? described(one as Json, path) : []))];
}

function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [path + key, ...pathsIn(one, `${path}${key}.`)]);
}

function eventsIn(file: string): readonly Json[] {
  return (JSON.parse(file) as { reviu: { peristiwa: readonly Json[] } }).reviu.peristiwa;
}

test('the files hold every key of the schema, and every key of every kind of event', () => {
  const schema = readFileSync(new URL('../../../public/sop-ap.schema.json', import.meta.url), 'utf8');
  const held = new Set(pathsIn(JSON.parse(whole)));
  expect(described(JSON.parse(schema)).filter((path) => !held.has(path))).toEqual([]);
  const page = readFileSync(new URL('../../../docs/FORMAT.md', import.meta.url), 'utf8');
  const [, table = ''] = page.split('| `jenis` | further keys | says |');
  const peristiwa = [...eventsIn(whole), ...eventsIn(added)];
  const rows = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)` \| ([^|]*)\|/gm)];
  expect(rows.length).toBe(9);
  for (const [, jenis, keys = ''] of rows) {
    const own = peristiwa.filter((event) => event['jenis'] === jenis);
    for (const [, key = ''] of keys.matchAll(/`(\w+)`/g)) {
      if (key !== 'catatan' || jenis !== 'usulan')
        expect(
          own.some((event) => key in event),
          `${jenis} ${key}`,
        ).toBe(true);
    }
  }
});

test('keys that were added later are read and written to the byte', () => {
  const read = readSop(added);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.warnings).toEqual([]);
  expect(writeSop(read.file)).toBe(added);
  expect(read.file.reviu.peristiwa.find(({ jenis }) => jenis === 'putusan')).toMatchObject({
    hasil: 'diterima',
    semula: { kegiatan: 'yang ditulis di antaranya' },
  });
});

test('the whole file is read without a warning, and written to the byte; what nobody knows is kept', () => {
  const read = readSop(whole);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { file, warnings } = read;
  expect(warnings).toEqual([]);
  expect(whole.split('"x-lain"').length - 1).toBeGreaterThan(15);
  expect(writeSop(file)).toBe(whole);
  expect(file.riwayat.map(contentOf)).toMatchObject([
    { ok: true, isIntact: true },
    { ok: true, isIntact: true },
  ]);
  const review = fold(file.reviu);
  expect([review.threads.length, review.statuses.length, review.loose.length]).toEqual([3, 7, 0]);
  expect(review.unknown).toMatchObject([{ jenis: 'buatan lain', isi: [1, { dua: true }] }]);
  // Its sidik is of another content than the one that is there.
  expect([statusOf(file.reviu), pageMarkOf(file)]).toEqual(['Disahkan', 'draf']);
});
