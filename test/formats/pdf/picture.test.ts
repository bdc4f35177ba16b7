import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paintedPicture } from '../../../src/drawing';
import { type Inside, insideOf } from '../../../src/formats/pdf/picture';
import { jpegs, jpegUrl } from './jpegs';
import { chunk, hugeRows, madePng, type PngKind, type PngPlan, pngHead, pngOf, pngRows, pngStart, pngUrl } from './png';

function inside(href: string): Inside | undefined {
  const picture = paintedPicture(href);
  return picture && insideOf(picture);
}

/** The colours of the pixels, the row filter undone. */
function pixelsOf({ width, height, bytes }: Inside): number[][] {
  const pixels: number[][] = [];
  for (let y = 0; y < height; y += 1) {
    const row = bytes.subarray(y * (width * 3 + 1), (y + 1) * (width * 3 + 1));
    expect(row[0]).toBe(1);
    let left = [0, 0, 0];
    for (let x = 0; x < width; x += 1) {
      left = left.map((value, channel) => (value + (row[1 + x * 3 + channel] ?? 0)) & 255);
      pixels.push(left);
    }
  }
  return pixels;
}

function onWhite(colour: readonly number[], alpha: number): number[] {
  return colour.map((sample) => Math.round((sample * alpha + 255 * (255 - alpha)) / 255));
}

const palette = Array.from({ length: 256 }, (_, index) => [index, (index * 3) & 255, 255 - index]);
const opacities = [0, 128, 255, 7];

/** What a reader should see of a pixel, from the definition of the format. */
function seen(kind: PngKind, depth: number, samples: readonly number[], hidden?: readonly number[]): number[] {
  if (kind === 'palette') {
    const [index = 0] = samples;
    return onWhite(palette[index] ?? [], hidden === undefined ? 255 : (opacities[index] ?? 255));
  }
  const eight = samples.map((sample) => (depth === 16 ? sample >> 8 : Math.round((sample * 255) / (2 ** depth - 1))));
  const [first = 0, second = 0, third = 0, fourth = 255] = eight;
  if (kind === 'grey-alpha') return onWhite([first, first, first], second);
  const isHidden = hidden !== undefined && hidden.join() === samples.join();
  const colour = kind === 'grey' ? [first, first, first] : [first, second, third];
  return onWhite(colour, isHidden ? 0 : fourth);
}

const channels = { grey: 1, rgb: 3, palette: 1, 'grey-alpha': 2, 'rgb-alpha': 4 } as const;
const kinds: [PngKind, number][] = [
  ...[1, 2, 4, 8, 16].map((depth): [PngKind, number] => ['grey', depth]),
  ...[1, 2, 4, 8].map((depth): [PngKind, number] => ['palette', depth]),
  ...(['rgb', 'grey-alpha', 'rgb-alpha'] as const).flatMap((kind): [PngKind, number][] => [
    [kind, 8],
    [kind, 16],
  ]),
];

describe.each(kinds)('a PNG of kind %s, %i bits', (kind, depth) => {
  const samples = (x: number, y: number): number[] =>
    Array.from({ length: channels[kind] }, (_, channel) => (x * 7919 + y * 104729 + channel * 5003) % 2 ** depth);

  test.each([
    ['in rows', false, false],
    ['in rows, with tRNS', false, true],
    ['interlaced', true, false],
    ['interlaced, with tRNS', true, true],
  ])('%s is read to the pixel', (_name, interlaced, hides) => {
    if (hides && kind.endsWith('alpha')) return;
    const hidden = samples(3, 2);
    const transparency =
      kind === 'palette' ? opacities.slice(0, 2 ** depth) : hidden.flatMap((one) => [one >> 8, one & 255]);
    for (const [width, height] of [
      [37, 23],
      [1, 1],
      [3, 9],
      [5, 1],
    ] as const) {
      const plan: PngPlan = {
        ...{ width, height, kind, depth, interlaced, samples },
        ...(kind === 'palette' ? { palette: palette.slice(0, 2 ** depth).flat() } : {}),
        ...(hides ? { transparency } : {}),
      };
      const found = inside(pngUrl(madePng(plan)));
      if (found === undefined) throw new Error('the picture is not read');
      expect(found).toMatchObject({ width, height, space: 'DeviceRGB', kind: 'rows' });
      const wanted = Array.from({ length: width * height }, (_, pixel) =>
        seen(kind, depth, samples(pixel % width, Math.floor(pixel / width)), hides ? hidden : undefined),
      );
      expect(pixelsOf(found)).toEqual(wanted);
    }
  });
});

describe('a large PNG', () => {
  test.each([
    [1500, 900, 600, 360],
    [900, 1500, 360, 600],
    [5000, 3, 600, 1],
    [601, 600, 600, 599],
  ])('%i x %i is averaged down to %i x %i', (width, height, smallWidth, smallHeight) => {
    const samples = (x: number): number[] => (x < width / 2 ? [255, 0, 0, 255] : [0, 0, 255, 255]);
    const found = inside(pngUrl(madePng({ width, height, kind: 'rgb-alpha', depth: 8, filter: 1, samples })));
    expect(found).toMatchObject({ width: smallWidth, height: smallHeight });
    const pixels = found === undefined ? [] : pixelsOf(found);
    expect(pixels[0]).toEqual([255, 0, 0]);
    expect(pixels.at(-1)).toEqual([0, 0, 255]);
  });

  test('what is averaged is what is seen: a transparent pixel gives paper, not its colour', () => {
    const samples = (x: number, y: number): number[] => ((x + y) % 2 === 0 ? [0, 0, 0, 255] : [0, 255, 0, 0]);
    const found = inside(pngUrl(madePng({ width: 1200, height: 1200, kind: 'rgb-alpha', depth: 8, samples })));
    const pixels = found === undefined ? [] : pixelsOf(found);
    expect(pixels).toHaveLength(360_000);
    expect(new Set(pixels.map(String))).toEqual(new Set(['128,128,128']));
  });
});

const plan: PngPlan = {
  ...{ width: 40, height: 30, kind: 'rgb-alpha', depth: 8 },
  samples: (x, y) => [x * 6, y * 8, x ^ y, 255 - y],
};

describe('a damaged PNG is not read, and never an error', () => {
  const good = madePng(plan);

  test('cut off anywhere', () => {
    for (let length = 0; length < good.length; length += 1)
      expect(inside(pngUrl(good.subarray(0, length)))).toBeUndefined();
  });

  test('one bit wrong in what makes the picture', () => {
    const first = good.indexOf('IDAT');
    for (let at = first; at < good.lastIndexOf('IEND') - 4; at += 3) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 4;
      expect(inside(pngUrl(bad))).toBeUndefined();
    }
  });

  test('wrong in itself though its checksums are right', () => {
    const rows = pngRows(plan);
    const filter = Buffer.from(rows);
    filter[0] = 5;
    const noPalette = { ...plan, kind: 'palette' as const };
    for (const bad of [
      pngOf(plan, deflateSync(rows.subarray(0, rows.length - 1))),
      pngOf(plan, deflateSync(filter)),
      pngOf(plan, rows),
      pngOf(plan, new Uint8Array()),
      pngOf(noPalette, deflateSync(pngRows(plan))),
      pngOf({ ...plan, depth: 3 }, deflateSync(rows)),
      Buffer.concat([pngStart, chunk('IDAT', deflateSync(rows)), chunk('IHDR', pngHead(plan))]),
      Buffer.concat([pngStart, chunk('IHDR', pngHead(plan).subarray(0, 12))]),
    ]) {
      expect(inside(pngUrl(bad))).toBeUndefined();
    }
  });

  test('any bytes after a good start', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, named) => {
        const rest = named ? chunk('IDAT', bytes) : bytes;
        const end = chunk('IEND', new Uint8Array());
        const bad = Buffer.concat([pngStart, chunk('IHDR', pngHead(plan)), rest, end]);
        expect(inside(pngUrl(bad))).toBeUndefined();
      }),
    );
  });
});

test('a picture too large to unpack is no picture, on paper or screen', () => {
  const packed = deflateSync(Buffer.alloc(1000));
  const sized = (width: number, height: number, kind: PngKind, depth: number) =>
    paintedPicture(pngUrl(pngOf({ width, height, kind, depth, palette: palette.flat() }, packed)));
  expect(sized(8000, 8000, 'rgb-alpha', 8)).toBeUndefined();
  expect(sized(4096, 4300, 'rgb-alpha', 8)).toBeUndefined();
  expect(sized(10_001, 10, 'grey', 1)).toBeUndefined();
  expect(sized(4096, 4096, 'rgb-alpha', 8)).toBeDefined();
  expect(sized(8000, 8000, 'palette', 8)).toBeDefined();
});

/** Processor time of this work, ms: the best of some. */
function timeOf(work: () => void): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

describe('the largest logos that are allowed cost a little more than unpacking them natively', () => {
  test.each([
    ['rgb-alpha', 8, 4096, 2],
    ['rgb-alpha', 8, 4096, 4],
    ['rgb', 8, 4800, 4],
    ['palette', 8, 8000, 0],
  ] as const)('%s of %i bits, %i pixels a side, filter %i', { timeout: 60_000 }, (kind, depth, side, filter) => {
    const huge = { width: side, height: side, kind, depth, palette: palette.flat() };
    const packed = deflateSync(
      hugeRows(huge, filter, (at) => (filter === 0 ? (at >> 4) & 255 : at % 97 === 0 ? 3 : 0)),
      { level: 9 },
    );
    const href = pngUrl(pngOf(huge, packed));
    expect(href.length).toBeLessThan(670_000);
    let found: Inside | undefined;
    const native = timeOf(() => inflateSync(packed));
    const ours = timeOf(() => {
      found = inside(href);
    });
    console.log(`${kind}, ${side} pixels a side: ${ours.toFixed(0)} ms, zlib alone ${native.toFixed(0)} ms`);
    expect(found).toMatchObject({ width: 600, height: 600 });
    expect(ours).toBeLessThan(40 * native);
  });
});

describe('a JPEG', () => {
  test.each([
    ['rgb', 'DeviceRGB'],
    ['grey', 'DeviceGray'],
    ['progressive', 'DeviceRGB'],
    ['cmyk', 'DeviceCMYK'],
  ] as const)('in %s is passed through as %s', (name, space) => {
    const found = inside(jpegUrl(jpegs[name]));
    expect(found).toMatchObject({ width: 48, height: 32, space, kind: 'jpeg' });
    expect(Buffer.compare(found?.bytes ?? Buffer.alloc(0), jpegs[name])).toBe(0);
  });

  test('with its tables before its frame is read too', () => {
    const frame = jpegs.rgb.indexOf(Buffer.from([0xff, 0xc0]));
    const tables = jpegs.rgb.indexOf(Buffer.from([0xff, 0xc4]));
    const scan = jpegs.rgb.indexOf(Buffer.from([0xff, 0xda]));
    const parts = [
      [0, frame],
      [tables, scan],
      [frame, tables],
      [scan, jpegs.rgb.length],
    ];
    const turned = Buffer.concat(parts.map(([from, to]) => jpegs.rgb.subarray(from, to)));
    expect(inside(jpegUrl(turned))).toMatchObject({ width: 48, height: 32, space: 'DeviceRGB' });
  });

  test('that is cut off, of 12 bits, arithmetic or of two components is no picture', () => {
    const frame = jpegs.rgb.indexOf(Buffer.from([0xff, 0xc0]));
    const changed = (offset: number, value: number): Buffer => {
      const bytes = Buffer.from(jpegs.rgb);
      bytes[frame + offset] = value;
      return bytes;
    };
    for (const bad of [changed(4, 12), changed(1, 0xc9), changed(1, 0xc3), changed(9, 2)]) {
      expect(inside(jpegUrl(bad))).toBeUndefined();
    }
    for (let length = 0; length < jpegs.rgb.length; length += 1) {
      expect(inside(jpegUrl(jpegs.rgb.subarray(0, length)))).toBeUndefined();
    }
  });
});
