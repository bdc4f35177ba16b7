import { inflate } from './inflate';
import type { PngFile } from './png-file';

/** Where the pixels of a pass stand: one of all of them, or seven of an interlaced picture. */
export interface Pass {
  readonly left: number;
  readonly top: number;
  readonly stepX: number;
  readonly stepY: number;
}

const whole: Pass = { left: 0, top: 0, stepX: 1, stepY: 1 };
const interlaced: readonly Pass[] = [
  { left: 0, top: 0, stepX: 8, stepY: 8 },
  { left: 4, top: 0, stepX: 8, stepY: 8 },
  { left: 0, top: 4, stepX: 4, stepY: 8 },
  { left: 2, top: 0, stepX: 4, stepY: 4 },
  { left: 0, top: 2, stepX: 2, stepY: 4 },
  { left: 1, top: 0, stepX: 2, stepY: 2 },
  { left: 0, top: 1, stepX: 1, stepY: 2 },
];

/** Takes a row of pixels, valid only during the call, that stands at `y` of the picture. */
export type TakeRow = (row: Uint8Array, y: number, pass: Pass) => void;

/** Bytes before the pixels of a row that stay nothing: the left neighbours of the first pixel, aligned for words. */
const margin = 8;

/** Room for a row; `words` are the same bytes, four at a time. */
interface Room {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
}

function roomFor(length: number): Room {
  const words = new Uint32Array((margin + length + 3) >> 2);
  return { words, bytes: new Uint8Array(words.buffer) };
}

/** Four sums of bytes at once; the highest bits are added apart, so that nothing is carried over. */
function addAbove(row: Uint32Array, above: Uint32Array): void {
  for (let at = margin >> 2; at < row.length; at += 1) {
    const one = row[at] ?? 0;
    const other = above[at] ?? 0;
    row[at] = ((one & 0x7f7f7f7f) + (other & 0x7f7f7f7f)) ^ ((one ^ other) & 0x80808080);
  }
}

function addLeft(row: Uint8Array, step: number): void {
  for (let at = margin; at < row.length; at += 1) row[at] = (row[at] ?? 0) + (row[at - step] ?? 0);
}

function addMean(row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = margin; at < row.length; at += 1) {
    row[at] = (row[at] ?? 0) + (((row[at - step] ?? 0) + (above[at] ?? 0)) >> 1);
  }
}

/** Of the left byte, the one above and the corner between: the one nearest to left + above - corner. */
function addNearest(row: Uint8Array, above: Uint8Array, step: number): void {
  for (let channel = 0; channel < step; channel += 1) {
    let left = 0;
    let corner = 0;
    for (let at = margin + channel; at < row.length; at += step) {
      const up = above[at] ?? 0;
      let nearest = up;
      if (left !== corner) {
        const toLeft = Math.abs(up - corner);
        const toUp = Math.abs(left - corner);
        const toCorner = Math.abs(left + up - corner - corner);
        if (toLeft <= toUp && toLeft <= toCorner) nearest = left;
        else if (toUp > toCorner) nearest = corner;
      }
      left = ((row[at] ?? 0) + nearest) & 255;
      row[at] = left;
      corner = up;
    }
  }
}

/** A filter is how a byte was guessed by its neighbours; `step` is the distance to the one on the left. */
function unfilter(filter: number, row: Room, above: Room, step: number): void {
  if (filter === 1) addLeft(row.bytes, step);
  else if (filter === 2) addAbove(row.words, above.words);
  else if (filter === 3) addMean(row.bytes, above.bytes, step);
  else if (filter === 4) addNearest(row.bytes, above.bytes, step);
  else if (filter !== 0) throw new Error('no such filter');
}

/** Puts rows together out of the bytes as they come. */
class Rows {
  readonly #png: PngFile;
  readonly #take: TakeRow;
  readonly #passes: Pass[];
  readonly #step: number;
  #row = roomFor(0);
  #above = roomFor(0);
  #end = margin;
  #filter = -1;
  #at = 0;
  #y = 0;

  constructor(png: PngFile, take: TakeRow) {
    this.#png = png;
    this.#take = take;
    this.#step = Math.ceil(png.pixelBits / 8);
    const passes = png.interlaced ? interlaced : [whole];
    this.#passes = passes.filter(({ left, top }) => left < png.width && top < png.height);
    this.#beginPass();
  }

  get isComplete(): boolean {
    return this.#passes.length === 0;
  }

  #beginPass(): void {
    const [pass] = this.#passes;
    if (pass === undefined) return;
    const pixels = Math.ceil((this.#png.width - pass.left) / pass.stepX);
    const length = Math.ceil((pixels * this.#png.pixelBits) / 8);
    this.#row = roomFor(length);
    this.#above = roomFor(length);
    this.#end = margin + length;
    this.#y = pass.top;
  }

  /** Takes the next bytes; answers whether the picture needs more. */
  push(buffer: Uint8Array, from: number, to: number): boolean {
    for (let at = from; at < to && !this.isComplete; ) {
      if (this.#filter < 0) {
        this.#filter = buffer[at] ?? 0;
        this.#at = margin;
        at += 1;
      }
      const count = Math.min(to - at, this.#end - this.#at);
      this.#row.bytes.set(buffer.subarray(at, at + count), this.#at);
      this.#at += count;
      at += count;
      if (this.#at === this.#end) this.#endRow();
    }
    return !this.isComplete;
  }

  #endRow(): void {
    const [pass] = this.#passes;
    if (pass === undefined) return;
    unfilter(this.#filter, this.#row, this.#above, this.#step);
    this.#take(this.#row.bytes.subarray(margin, this.#end), this.#y, pass);
    [this.#row, this.#above] = [this.#above, this.#row];
    this.#filter = -1;
    this.#y += pass.stepY;
    if (this.#y < this.#png.height) return;
    this.#passes.shift();
    this.#beginPass();
  }
}

/** Unpacks a PNG row by row; never is more of it in memory than a window. @throws when it is damaged or cut off */
export function eachRow(png: PngFile, take: TakeRow): void {
  const rows = new Rows(png, take);
  inflate(png.data, (buffer, from, to) => rows.push(buffer, from, to));
  if (!rows.isComplete) throw new Error('rows are missing');
}
