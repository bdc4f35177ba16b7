import { fromBase64 } from './base64';
import type { Box, ImageMark } from './types';

/** A picture that every renderer can paint. */
export interface Picture {
  readonly kind: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function short(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((value, index) => bytes[index] === value);
}

function pngSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return undefined;
  const width = short(bytes, 16) * 0x10000 + short(bytes, 18);
  const height = short(bytes, 20) * 0x10000 + short(bytes, 22);
  return { width, height };
}

/** A frame header says the size; C4, C8 and CC look like one and are not. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpegSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, [0xff, 0xd8])) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrameHeader(marker)) return { height: short(bytes, at + 5), width: short(bytes, at + 7) };
    at += marker === 0xff ? 1 : 2 + short(bytes, at + 2);
  }
  return undefined;
}

/** More pixels than this on a side is no logo; it would only exhaust the memory of whoever decodes it. */
const largestSide = 8000;

/**
 * The picture in a data URL; undefined for anything but a PNG or JPEG with a size. Nothing else is ever painted, so
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
