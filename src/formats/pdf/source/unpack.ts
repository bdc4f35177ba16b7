import { inflate } from '../picture/inflate';

const base = 65521;

/** The checksum of RFC 1950. */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  // So many sums stay below 2^32.
  for (let from = 0; from < bytes.length; from += 3800) {
    for (const byte of bytes.subarray(from, from + 3800)) {
      low += byte;
      high += low;
    }
    low %= base;
    high %= base;
  }
  return high * 65536 + low;
}

/** Unpacks zlib data of a known size; undefined where they are damaged or of another. Never more memory than that size. */
export function unpack(packed: Uint8Array, size: number): Uint8Array | undefined {
  const whole = new Uint8Array(size);
  let at = 0;
  try {
    inflate(packed, (buffer, from, to) => {
      const fits = at + to - from <= size;
      if (fits) whole.set(buffer.subarray(from, to), at);
      at += to - from;
      return fits;
    });
  } catch {
    return undefined;
  }
  const said = packed.subarray(-4).reduce((sum, byte) => sum * 256 + byte, 0);
  return at === size && adler32(whole) === said ? whole : undefined;
}
