import { crc32, deflateSync } from 'node:zlib';

/** Makes PNG files of every kind, to be read by what we test. */

export type PngKind = 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgb-alpha';

const types = { grey: 0, rgb: 2, palette: 3, 'grey-alpha': 4, 'rgb-alpha': 6 } as const;
const channels = { grey: 1, rgb: 3, palette: 1, 'grey-alpha': 2, 'rgb-alpha': 4 } as const;

export interface PngPlan {
  readonly width: number;
  readonly height: number;
  readonly kind: PngKind;
  readonly depth: number;
  readonly interlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** The filter of each row; 0 to 4 by turns when not given. */
  readonly filter?: number;
  samples(x: number, y: number): readonly number[];
}

export function chunk(name: string, content: Uint8Array): Buffer {
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.write(name, 4, 'latin1');
  whole.set(content, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), content.length + 8);
  return whole;
}

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function packedRow(samples: readonly number[], depth: number): Buffer {
  const row = Buffer.alloc(Math.ceil((samples.length * depth) / 8));
  samples.forEach((sample, index) => {
    if (depth === 16) row.writeUInt16BE(sample, index * 2);
    else {
      const bit = index * depth;
      row[bit >> 3] = (row[bit >> 3] ?? 0) | (sample << (8 - depth - (bit & 7)));
    }
  });
  return row;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter < 4) return [0, left, up, (left + up) >> 1][filter] ?? 0;
  const middle = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(middle - left), Math.abs(middle - up), Math.abs(middle - corner)] as const;
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function filteredRow(row: Buffer, above: Buffer, filter: number, step: number): Buffer {
  const bytes = row.map((value, at) => {
    const left = row[at - step] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    return value - guess(filter, left, above[at] ?? 0, corner);
  });
  return Buffer.concat([Buffer.from([filter]), bytes]);
}

/** The rows as they are before packing. */
export function pngRows(plan: PngPlan): Buffer {
  const { width, height, kind, depth, interlaced = false } = plan;
  const step = Math.ceil((channels[kind] * depth) / 8);
  const rows: Buffer[] = [];
  for (const [left, top, stepX, stepY] of interlaced ? passes : ([[0, 0, 1, 1]] as const)) {
    let above: Buffer = Buffer.alloc(0);
    for (let y = top; y < height && left < width; y += stepY) {
      const samples: number[] = [];
      for (let x = left; x < width; x += stepX) samples.push(...plan.samples(x, y));
      const row = packedRow(samples, depth);
      rows.push(filteredRow(row, above, plan.filter ?? rows.length % 5, step));
      above = row;
    }
  }
  return Buffer.concat(rows);
}

export function pngHead({ width, height, kind, depth, interlaced = false }: Omit<PngPlan, 'samples'>): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, types[kind], 0, 0, interlaced ? 1 : 0], 8);
  return head;
}

export const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A file of these packed rows; IDAT is cut in two, as writers do. */
export function pngOf(plan: Omit<PngPlan, 'samples'>, packed: Uint8Array): Buffer {
  const half = Math.ceil(packed.length / 2);
  return Buffer.concat([
    pngStart,
    chunk('IHDR', pngHead(plan)),
    ...(plan.palette === undefined ? [] : [chunk('PLTE', Uint8Array.from(plan.palette))]),
    ...(plan.transparency === undefined ? [] : [chunk('tRNS', Uint8Array.from(plan.transparency))]),
    chunk('tEXt', Buffer.from('Comment\0lambang')),
    chunk('IDAT', packed.subarray(0, half)),
    chunk('IDAT', packed.subarray(half)),
    chunk('IEND', new Uint8Array()),
  ]);
}

export function madePng(plan: PngPlan): Buffer {
  return pngOf(plan, deflateSync(pngRows(plan)));
}

export function pngUrl(bytes: Buffer): string {
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

/** Rows of a huge picture, all like the first but for its filter. */
export function hugeRows(plan: Omit<PngPlan, 'samples'>, filter: number, every: (at: number) => number): Buffer {
  const length = 1 + Math.ceil((plan.width * channels[plan.kind] * plan.depth) / 8);
  const row = Buffer.from(Uint8Array.from({ length }, (_, at) => (at === 0 ? filter : every(at - 1))));
  const rows = Buffer.alloc(length * plan.height);
  for (let y = 0; y < plan.height; y += 1) row.copy(rows, y * length);
  return rows;
}
