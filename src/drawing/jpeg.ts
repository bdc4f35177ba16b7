import { type Size, short, startsWith } from './bytes';

const endOfImage = 0xd9;
const startOfScan = 0xda;

/** A frame header says the size; C4, C8 and CC look like one and are not. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/**
 * The size of a JPEG that is whole: a frame header, a scan after it, and an end. Bytes after the end, and stray ones before
 * a marker, are let be, as decoders do.
 */
export function jpegSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, [0xff, 0xd8])) return undefined;
  let size: Size | undefined;
  let scanned = false;
  for (let at = markerFrom(bytes, 2); at !== undefined; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === endOfImage) return scanned ? size : undefined;
    const length = short(bytes, at + 2);
    if (length < 2) return undefined;
    if (isFrameHeader(marker)) size ??= { height: short(bytes, at + 5), width: short(bytes, at + 7) };
    if (marker === startOfScan) scanned = size !== undefined;
    at = markerFrom(bytes, at + 2 + length);
  }
  return undefined;
}

/** The place of the next marker; what stands before it is the data of a scan. */
function markerFrom(bytes: Uint8Array, start: number): number | undefined {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && isMarker(next)) return at;
  }
  return undefined;
}

/** 00 is a byte FF of the data, FF fills, D0 to D7 only divide a scan. */
function isMarker(byte: number): boolean {
  return byte !== 0 && byte !== 0xff && (byte < 0xd0 || byte > 0xd7);
}
