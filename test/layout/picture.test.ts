import { describe, expect, test } from 'vitest';
import { logoSize } from '../../src/layout/logo';
import { pictureSize } from '../../src/layout/picture';

function url(type: string, bytes: readonly number[]): string {
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

const short = (value: number) => [value >> 8, value & 255];
const png = (width: number, height: number) => [
  ...[137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82],
  ...[0, 0, ...short(width), 0, 0, ...short(height), 8, 6, 0, 0, 0],
];
const segment = (marker: number, body: readonly number[]) => [0xff, marker, ...short(body.length + 2), ...body];
const frame = (width: number, height: number) => [8, ...short(height), ...short(width), 3, 1, 34, 0];
const jpeg = (...segments: readonly number[][]) => [0xff, 0xd8, ...segments.flat()];
const application = segment(
  0xe1,
  Array.from({ length: 300 }, (_, index) => index & 255),
);

describe('the size of a picture is read from its header', () => {
  test.each([
    ['PNG', url('png', png(300, 431))],
    ['JPEG', url('jpeg', jpeg(segment(0xc0, frame(300, 431))))],
    ['JPEG named jpg', url('jpg', jpeg(segment(0xc0, frame(300, 431))))],
    [
      'progressive JPEG after other segments',
      url('jpeg', jpeg(application, segment(0xdb, [1, 2]), segment(0xc2, frame(300, 431)))),
    ],
    [
      'JPEG with fill bytes and a table of codes',
      url('jpeg', jpeg(segment(0xc4, [0, 1, 2]), [0xff, 0xff], segment(0xc1, frame(300, 431)))),
    ],
  ])('%s', (_, href) => {
    expect(pictureSize(href)).toEqual({ width: 300, height: 431 });
  });

  test.each([
    ['nothing', ''],
    ['another type', url('gif', png(3, 4))],
    ['a PNG that is a JPEG', url('png', jpeg(segment(0xc0, frame(3, 4))))],
    ['a JPEG that is a PNG', url('jpeg', png(3, 4))],
    ['a PNG cut off', url('png', png(3, 4).slice(0, 22))],
    ['a JPEG cut off', url('jpeg', jpeg(segment(0xc0, frame(3, 4))).slice(0, 8))],
    ['a JPEG without a frame', url('jpeg', jpeg(application, [0xff, 0xd9]))],
    ['a JPEG whose segment has no length', url('jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xc0])],
    ['a picture of no width', url('png', png(0, 4))],
    ['letters that are no base64', 'data:image/png;base64,****'],
  ])('%s has none', (_, href) => {
    expect(pictureSize(href)).toBeNull();
  });

  test('a logo keeps its proportions in the room it gets', () => {
    expect(logoSize(url('png', png(160, 230)), 50, 23)).toEqual({ w: 16, h: 23 });
    expect(logoSize(url('png', png(400, 100)), 50, 23)).toEqual({ w: 50, h: 12.5 });
    expect(logoSize('data:image/png;base64,', 50, 23)).toEqual({ w: 16, h: 23 });
  });
});
