import { fromBase64 } from './base64';
import { jpegSize } from './jpeg';
import { pngSize } from './png';
import type { Box, ImageMark } from './types';

/** A picture that every renderer can paint. */
export interface Picture {
  readonly kind: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** More pixels than this on a side is no logo; it would only exhaust the memory of whoever decodes it. */
const largestSide = 10_000;

/**
 * The picture in a data URL; undefined for anything but a whole PNG or JPEG with a size. Nothing else is ever painted, so
 * that an address in a document can never make a renderer ask the network.
 */
export function pictureOf(href: string): Picture | undefined {
  const found = /^data:image\/(?:png|jpe?g);base64,/i.exec(href);
  const bytes = found === null ? undefined : fromBase64(href.slice(found[0].length));
  if (bytes === undefined) return undefined;
  const png = pngSize(bytes);
  const size = png ?? jpegSize(bytes);
  if (size === undefined || Math.min(size.width, size.height) < 1) return undefined;
  if (Math.max(size.width, size.height) > largestSide) return undefined;
  return { kind: png === undefined ? 'jpeg' : 'png', ...size, bytes };
}

/** Where a picture stands in its mark: as large as fits, its proportions kept, in the middle. */
export function fitted(mark: ImageMark, picture: Picture): Box {
  const scale = Math.min(mark.w / picture.width, mark.h / picture.height);
  const w = picture.width * scale;
  const h = picture.height * scale;
  return { x: mark.x + (mark.w - w) / 2, y: mark.y + (mark.h - h) / 2, w, h };
}
