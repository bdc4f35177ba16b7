import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, utf8Length } from '../../../src/formats/json/utf8';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function expected(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that are nearly UTF-8, so that every border is met. */
const nearly = fc.array(
  fc.oneof(
    fc.constantFrom(
      0x00,
      0x41,
      0x7f,
      0x80,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xf5,
      0xff,
    ),
    fc.integer({ min: 0, max: 255 }),
  ),
  { maxLength: 6 },
);

test('bytes are decoded, and refused, as a strict decoder does', () => {
  fc.assert(
    fc.property(nearly, (values) => {
      const bytes = Uint8Array.from(values);
      const decoded = decodeUtf8(bytes);
      expect(typeof decoded === 'string' ? decoded : undefined).toBe(expected(bytes));
    }),
    { numRuns: 5000 },
  );
});

test('any text comes back, and its length in bytes is known without encoding it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const bytes = Buffer.from(text);
      expect(decodeUtf8(bytes)).toBe(text);
      expect(utf8Length(text)).toBe(bytes.length);
    }),
  );
  const long = 'a€😀'.repeat(20_000);
  expect(decodeUtf8(Buffer.from(long))).toBe(long);
});

test('the byte that is no UTF-8 is named, from 1', () => {
  expect(decodeUtf8(Uint8Array.from([0x41, 0xc3, 0xa9, 0xff]))).toEqual({ badByte: 4 });
  expect(decodeUtf8(Uint8Array.from([0x41, 0xe0, 0x80, 0xaf]))).toEqual({ badByte: 2 });
});

test('a lone surrogate counts three bytes', () => {
  expect(utf8Length('\ud800')).toBe(3);
  expect(utf8Length('\udc00\ud800')).toBe(6);
});
