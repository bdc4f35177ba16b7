import type { Picture } from '../../../drawing';
import { type Space, spaceOf } from './jpeg';
import { coloursOf } from './png-colours';
import { readPng } from './png-file';
import { eachRow } from './png-rows';
import { type Rgb, Shrinking } from './shrink';

/** A picture as it goes into a PDF. */
export interface Inside {
  readonly width: number;
  readonly height: number;
  readonly space: Space;
  /** `rows`: unpacked pixels, each row with a PNG filter before it; `jpeg`: the file. */
  readonly kind: 'rows' | 'jpeg';
  readonly bytes: Uint8Array;
}

/** A logo of 3 cm has 500 dots per inch with these. */
const longestSide = 600;

/** Rows by the filter Sub, each byte less the one of the pixel before it: even faces become zeros, which pack well. */
function filtered({ width, height, bytes }: Rgb): Uint8Array {
  const length = width * 3;
  const rows = new Uint8Array(height * (length + 1));
  for (let y = 0; y < height; y += 1) {
    const to = y * (length + 1) + 1;
    const from = y * length;
    rows[to - 1] = 1;
    for (let x = 0; x < length; x += 1) {
      rows[to + x] = (bytes[from + x] ?? 0) - (x < 3 ? 0 : (bytes[from + x - 3] ?? 0));
    }
  }
  return rows;
}

function pngInside(picture: Picture): Inside {
  const png = readPng(picture);
  const read = coloursOf(png);
  const small = new Shrinking(png.width, png.height, longestSide);
  const colours = new Uint32Array(png.width);
  eachRow(png, (row, y, { left, stepX }) => {
    if (!small.wants(y)) return;
    const inRow = colours.subarray(0, Math.ceil((png.width - left) / stepX));
    read(row, inRow);
    small.add(y, left, stepX, inRow);
  });
  const rgb = small.result();
  return { width: rgb.width, height: rgb.height, space: 'DeviceRGB', kind: 'rows', bytes: filtered(rgb) };
}

function jpegInside({ width, height, bytes }: Picture): Inside {
  const space = spaceOf(bytes);
  return { width, height, space, kind: 'jpeg', bytes };
}

/**
 * A PNG flattened onto the white paper and averaged down to what a printer shows; a JPEG as it is. Time and memory are
 * bounded, whatever the picture says. Undefined when it is damaged.
 */
export function insideOf(picture: Picture): Inside | undefined {
  try {
    return picture.kind === 'png' ? pngInside(picture) : jpegInside(picture);
  } catch {
    return undefined;
  }
}
