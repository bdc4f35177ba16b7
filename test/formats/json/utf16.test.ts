import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSop } from '../../../src/formats/json';
import { decodeUtf16, utf16Order } from '../../../src/formats/json/utf16';
import { spoiled } from './document';

/** As Windows saves "Unicode": the lower byte first; and the other way around. */
const lowFirst = (text: string) => Buffer.from(text, 'utf16le');
const highFirst = (text: string) => lowFirst(text).swap16();
const name = 'Pelayanan “Surat” – 漢 😀';

test.each([
  ['with a mark', lowFirst(`\uFEFF${spoiled('identitas.nama', name)}`)],
  ['with a mark, the higher byte first', highFirst(`\uFEFF${spoiled('identitas.nama', name)}`)],
  ['without a mark', lowFirst(spoiled('identitas.nama', name))],
  ['without a mark, the higher byte first', highFirst(spoiled('identitas.nama', name))],
  ['with a blank line before it', lowFirst(`\r\n${spoiled('identitas.nama', name)}`)],
])('UTF-16 is read as it was meant: %s', (_what, bytes) => {
  expect(readSop(bytes)).toMatchObject({ ok: true, warnings: [], file: { sop: { identitas: { nama: name } } } });
});

test('any text comes back, the halves of pairs too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(decodeUtf16(lowFirst(text), 'low')).toBe(text);
      expect(decodeUtf16(highFirst(text), 'high')).toBe(text);
    }),
  );
  const long = 'a€😀'.repeat(20_000);
  expect(decodeUtf16(lowFirst(long), 'low')).toBe(long);
});

test('UTF-8 is never taken for it', () => {
  for (const text of ['', '{', '{}', '[1]', '\uFEFF{}', '{"a":"\\u0000"}', 'é']) {
    expect(utf16Order(Buffer.from(text))).toBeUndefined();
  }
});
