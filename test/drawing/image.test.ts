import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/drawing';
import {
  baselineJpeg,
  noPictures,
  png,
  pngChunk,
  pngData,
  pngEnd,
  pngHeader,
  progressiveJpeg,
  urlOf,
  wholePng,
} from './pictures';
import { smallPicture } from './specimen';

const comment = Buffer.from([0xff, 0xfe, 0x00, 0x06, 0xff, 0xd9, 0xff, 0xd9]);

describe('a picture is known by its bytes', () => {
  test.each([
    ['a PNG', urlOf(wholePng()), 'png', 40, 30],
    ['a small PNG', smallPicture, 'png', 4, 2],
    [
      'a PNG with a palette',
      urlOf(png(pngHeader(2, 2, [1, 3, 0, 0, 1]), pngChunk('PLTE', [1, 2, 3]), pngData(4), pngEnd)),
      'png',
      2,
      2,
    ],
    ['a large PNG', urlOf(wholePng(1, 10_000)), 'png', 1, 10_000],
    ['bytes after the end of a PNG', urlOf(Buffer.concat([wholePng(), Buffer.from('\n\0trailing')])), 'png', 40, 30],
    ['a PNG that says it is a JPEG', urlOf(wholePng(), 'jpeg'), 'png', 40, 30],
    ['a PNG without padding', urlOf(wholePng()).replace(/=+$/, ''), 'png', 40, 30],
    ['a JPEG', urlOf(baselineJpeg, 'jpeg'), 'jpeg', 5, 3],
    ['a progressive JPEG', urlOf(progressiveJpeg, 'jpeg'), 'jpeg', 40, 30],
    ['bytes after the end of a JPEG', urlOf(Buffer.concat([baselineJpeg, Buffer.alloc(300)]), 'jpeg'), 'jpeg', 5, 3],
    [
      'stray and filling bytes between segments',
      urlOf(
        Buffer.concat([baselineJpeg.subarray(0, 20), Buffer.from([1, 2, 0xff]), baselineJpeg.subarray(20)]),
        'jpeg',
      ),
      'jpeg',
      5,
      3,
    ],
    [
      'an end inside a comment is none',
      urlOf(Buffer.concat([baselineJpeg.subarray(0, 20), comment, baselineJpeg.subarray(20)]), 'jpeg'),
      'jpeg',
      5,
      3,
    ],
  ])('%s', (_what, href, kind, width, height) => {
    expect(pictureOf(href)).toMatchObject({ kind, width, height });
  });

  test.each(noPictures)('%s: none', (_what, href) => {
    expect(pictureOf(href)).toBeUndefined();
  });

  test.each([
    ['PNG', wholePng()],
    ['JPEG', baselineJpeg],
    ['progressive JPEG', progressiveJpeg],
  ])('a %s that is cut off is none, wherever it was cut', (_what, whole) => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(pictureOf(urlOf(whole.subarray(0, length))), `${length} bytes`).toBeUndefined();
    }
  });

  test('a PNG with a byte changed in its header or data is none; in a comment it is one', () => {
    const text = pngChunk('tEXt', Buffer.from('Comment\0lambang'));
    const whole = png(pngHeader(4, 2), pngData(26), text, pngEnd);
    const changed = (at: number) => whole.map((byte, index) => (index === at ? byte ^ 0x10 : byte));
    const textStart = whole.indexOf(text);
    for (let at = 0; at < textStart; at += 1) expect(pictureOf(urlOf(changed(at))), `byte ${at}`).toBeUndefined();
    expect(pictureOf(urlOf(changed(textStart + 12)))).toMatchObject({ width: 4, height: 2 });
  });
});
