/** Pixels in red, green and blue, rows from the top. */
export interface Rgb {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** For each pixel of a side, the pixel of the small side that it goes into; -1 for one that is passed over. */
function targets(from: number, to: number): { of: Int32Array; counts: Uint32Array } {
  const of = new Int32Array(from).fill(-1);
  const counts = new Uint32Array(to);
  for (let target = 0; target < to; target += 1) {
    const start = Math.floor((target * from) / to);
    const end = Math.floor(((target + 1) * from) / to);
    // Three or four of many show as much as all.
    const step = Math.max(1, Math.floor((end - start) / 3));
    for (let at = start; at < end; at += step) {
      of[at] = target;
      counts[target] = (counts[target] ?? 0) + 1;
    }
  }
  return { of, counts };
}

/** A picture that is averaged down while its rows come, in any order, and flattened onto white paper. */
export class Shrinking {
  readonly width: number;
  readonly height: number;
  readonly #columns: ReturnType<typeof targets>;
  readonly #rows: ReturnType<typeof targets>;
  /** Of each pixel: red, green and blue by how opaque they are, and the opacity. */
  readonly #sums: Uint32Array;

  /** @param longest what the longer side may have; a smaller picture keeps its size */
  constructor(width: number, height: number, longest: number) {
    const scale = Math.min(1, longest / Math.max(width, height));
    this.width = Math.max(1, Math.round(width * scale));
    this.height = Math.max(1, Math.round(height * scale));
    this.#columns = targets(width, this.width);
    this.#rows = targets(height, this.height);
    this.#sums = new Uint32Array(this.width * this.height * 4);
  }

  /** Whether anything of row `y` is looked at. */
  wants(y: number): boolean {
    return (this.#rows.of[y] ?? -1) >= 0;
  }

  /** Adds pixels of row `y`, 0xAARRGGBB, that begin at `left` and stand `step` apart. */
  add(y: number, left: number, step: number, colours: Uint32Array): void {
    const start = (this.#rows.of[y] ?? 0) * this.width;
    const columns = this.#columns.of;
    const sums = this.#sums;
    for (let index = 0, x = left; index < colours.length; index += 1, x += step) {
      const column = columns[x] ?? -1;
      if (column < 0) continue;
      const colour = colours[index] ?? 0;
      const alpha = colour >>> 24;
      const at = (start + column) * 4;
      sums[at] = (sums[at] ?? 0) + ((colour >> 16) & 255) * alpha;
      sums[at + 1] = (sums[at + 1] ?? 0) + ((colour >> 8) & 255) * alpha;
      sums[at + 2] = (sums[at + 2] ?? 0) + (colour & 255) * alpha;
      sums[at + 3] = (sums[at + 3] ?? 0) + alpha;
    }
  }

  result(): Rgb {
    const { width, height } = this;
    const bytes = new Uint8Array(width * height * 3);
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      const columns = this.#columns.counts[pixel % width] ?? 1;
      const rows = this.#rows.counts[Math.floor(pixel / width)] ?? 1;
      const whole = 255 * columns * rows;
      const paper = 255 * (whole - (this.#sums[pixel * 4 + 3] ?? 0));
      for (let channel = 0; channel < 3; channel += 1) {
        bytes[pixel * 3 + channel] = Math.round(((this.#sums[pixel * 4 + channel] ?? 0) + paper) / whole);
      }
    }
    return { width, height, bytes };
  }
}
