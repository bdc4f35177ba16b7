import { long, type Size, startsWith } from './bytes';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The depths that each colour type may have; an index into a palette is type 3. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

const palette = 3;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where the next one starts. */
  readonly end: number;
}

/**
 * The size of a PNG that is whole: a header that makes sense, data, an end, and no damage between. Bytes after the end are
 * let be.
 */
export function pngSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, signature)) return undefined;
  const header = chunkAt(bytes, signature.length);
  if (header?.type !== 'IHDR' || !isHeader(header.data)) return undefined;
  const seen = new Set<string>();
  for (let chunk = chunkAt(bytes, header.end); chunk !== undefined; chunk = chunkAt(bytes, chunk.end)) {
    if (chunk.type === 'IEND') return isComplete(header.data, seen) ? sizeIn(header.data) : undefined;
    if (chunk.data.length > 0) seen.add(chunk.type);
  }
  return undefined;
}

function isComplete(header: Uint8Array, seen: ReadonlySet<string>): boolean {
  return seen.has('IDAT') && (header[9] !== palette || seen.has('PLTE'));
}

function sizeIn(header: Uint8Array): Size {
  return { width: long(header, 0), height: long(header, 4) };
}

function isHeader(data: Uint8Array): boolean {
  const [depth = 0, colours = 0, packing, filter, interlacing = 2] = data.subarray(8);
  return (
    data.length === 13 && depths[colours]?.includes(depth) === true && packing === 0 && filter === 0 && interlacing <= 1
  );
}

/** Damage in these costs the picture; in others, such as a comment, decoders put up with it. */
const needed = new Set(['IHDR', 'PLTE', 'IDAT']);

/** The chunk at a place; undefined when it is cut off or damaged. */
function chunkAt(bytes: Uint8Array, at: number): Chunk | undefined {
  const dataEnd = at + 8 + long(bytes, at);
  if (dataEnd + 4 > bytes.length) return undefined;
  const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  if (needed.has(type) && checksum(bytes.subarray(at + 4, dataEnd)) !== long(bytes, dataEnd)) return undefined;
  return { type, data: bytes.subarray(at + 8, dataEnd), end: dataEnd + 4 };
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, as PNG writes it after each chunk. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (remainders[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
