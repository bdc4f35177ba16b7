import { constants, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflate } from '../../../src/formats/pdf/picture/inflate';

const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;

function unpacked(packed: Uint8Array): Buffer {
  const parts: Buffer[] = [];
  inflate(packed, (buffer, from, to) => {
    parts.push(Buffer.from(buffer.subarray(from, to)));
    return true;
  });
  return Buffer.concat(parts);
}

/** Runs, repetitions near and far, and noise. */
const anyData = fc
  .array(
    fc.oneof(
      fc.record({ part: fc.uint8Array({ minLength: 1, maxLength: 20 }), times: fc.integer({ min: 1, max: 5000 }) }),
      fc.record({ part: fc.uint8Array({ minLength: 1, maxLength: 400 }), times: fc.integer({ min: 1, max: 120 }) }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts.flatMap(({ part, times }) => Array.from({ length: times }, () => part))));

test('whatever zlib packs comes out as it was', () => {
  const strategy = fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE);
  fc.assert(
    fc.property(anyData, fc.integer({ min: 0, max: 9 }), strategy, (data, level, strategy) => {
      expect(Buffer.compare(unpacked(deflateSync(data, { level, strategy })), data)).toBe(0);
    }),
    { numRuns: 150 },
  );
});

test('repetitions reach back the whole window, across the borders of what is handed on', () => {
  const far = Buffer.from(Uint8Array.from({ length: 32768 }, (_, at) => (at * 7919) >> 6));
  const data = Buffer.concat(Array.from({ length: 40 }, () => far));
  const packed = deflateSync(data, { level: 9 });
  expect(packed.length).toBeLessThan(data.length / 10);
  expect(Buffer.compare(unpacked(packed), data)).toBe(0);
});

test('what is handed on at a time stays small, and ends when nobody wants more', () => {
  const packed = deflateSync(Buffer.alloc(50_000_000), { level: 9 });
  let largest = 0;
  let sum = 0;
  inflate(packed, (buffer, from, to) => {
    largest = Math.max(largest, buffer.length);
    sum += to - from;
    return sum < 1_000_000;
  });
  expect(largest).toBeLessThanOrEqual(1 << 17);
  expect(sum).toBeLessThan(1_200_000);
});

test('what is no zlib data is an error: another head, a wrong block, an end too early', () => {
  const packed = deflateSync(Buffer.from('lambang daerah '.repeat(50)));
  for (const length of [0, 1, 2, 5, packed.length - 8]) expect(() => unpacked(packed.subarray(0, length))).toThrow();
  expect(() => unpacked(Buffer.from([0x78, 0x9c, 0x07]))).toThrow('no such kind');
  expect(() => unpacked(Buffer.from([0x78, 0x9d, 0x03, 0]))).toThrow('no zlib data');
  expect(() => unpacked(Buffer.from([0x78, 0x9c, 0x01, 1, 0, 0, 0, 0]))).toThrow('the length of a block');
});

test('damaged data either comes out as something or is an error, and always ends', () => {
  fc.assert(
    fc.property(anyData, fc.nat(), fc.integer({ min: 1, max: 255 }), (data, place, change) => {
      const packed = deflateSync(data);
      const at = 2 + (place % (packed.length - 2));
      packed[at] = (packed[at] ?? 0) ^ change;
      try {
        unpacked(packed);
      } catch (error) {
        expect(String(error)).toMatch(/too early|no such|repetition|length of a block/);
      }
    }),
    { numRuns: 300 },
  );
});
