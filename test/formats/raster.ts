import { inflateSync } from 'node:zlib';

/** A picture in grey, 0 black to 255 white, rows from the top. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** A PGM as pdftoppm writes it: binary, 8 bits. */
export function readPgm(bytes: Buffer): Grey {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error('not a PGM of 8 bits');
  return { width: Number(head[1]), height: Number(head[2]), values: new Uint8Array(bytes.subarray(head[0].length)) };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const distances = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)] as const;
  if (distances[0] <= distances[1] && distances[0] <= distances[2]) return left;
  return distances[1] <= distances[2] ? up : corner;
}

/** Undoes the filters of the rows in place; each row has its filter's number before it. */
function unfilter(data: Uint8Array, rowLength: number, step: number): void {
  for (let start = 0; start < data.length; start += rowLength + 1) {
    const filter = data[start];
    for (let at = start + 1; at <= start + rowLength; at += 1) {
      const left = at - step > start ? (data[at - step] ?? 0) : 0;
      const up = data[at - rowLength - 1] ?? 0;
      const corner = at - step > start ? (data[at - rowLength - 1 - step] ?? 0) : 0;
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      data[at] = (data[at] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
}

/** A PNG as Chromium writes it: 8 bits, RGB or RGBA, not interlaced; or in sixteen greys, as approved pages are kept. */
export function readPng(bytes: Buffer): Grey {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const data = dataOf(bytes);
  if (bytes[24] === 4 && bytes[25] === 0) return sixteenGreys(width, height, data);
  const step = bytes[25] === 6 ? 4 : 3;
  if (bytes[24] !== 8 || ![2, 6].includes(bytes[25] ?? 0) || bytes[28] !== 0) throw new Error('not a PNG of this kind');
  unfilter(data, width * step, step);
  const values = new Uint8Array(width * height);
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    const at = Math.floor(pixel / width) * (width * step + 1) + 1 + (pixel % width) * step;
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    values[pixel] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return { width, height, values };
}

function dataOf(bytes: Buffer): Uint8Array {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return new Uint8Array(inflateSync(Buffer.concat(parts)));
}

/** Two pixels in a byte, rows without a filter. */
function sixteenGreys(width: number, height: number, data: Uint8Array): Grey {
  const values = new Uint8Array(width * height);
  const rowLength = Math.ceil(width / 2) + 1;
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const pair = data[y * rowLength + 1 + (x >> 1)] ?? 255;
    values[pixel] = (x % 2 === 0 ? pair >> 4 : pair & 15) * 17;
  }
  return { width, height, values };
}

/** Side of a tile in pixels. */
export const tileSide = 24;

function tileMean(picture: Grey, left: number, top: number, side: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y < Math.min(top + side, picture.height); y += 1) {
    for (let x = left; x < Math.min(left + side, picture.width); x += 1) {
      sum += picture.values[y * picture.width + x] ?? 255;
      count += 1;
    }
  }
  return sum / (255 * Math.max(1, count));
}

/** The tile in which two pictures differ most: by how much of full grey, and where in pixels. */
export function largestDifference(
  one: Grey,
  other: Grey,
  side = tileSide,
): { difference: number; x: number; y: number } {
  const worst = { difference: 0, x: 0, y: 0 };
  for (let y = 0; y < Math.min(one.height, other.height); y += side) {
    for (let x = 0; x < Math.min(one.width, other.width); x += side) {
      const difference = Math.abs(tileMean(one, x, y, side) - tileMean(other, x, y, side));
      if (difference > worst.difference) Object.assign(worst, { difference, x, y });
    }
  }
  return worst;
}
