/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size that a PNG or JPEG data URL states in its header; null when it cannot be read there. */
export function pictureSize(href: string): PictureSize | null {
  const match = /^data:image\/(png|jpe?g);base64,/i.exec(href);
  if (!match) return null;
  const bytes = base64Bytes(href, match[0].length);
  const size = match[1]?.toLowerCase() === 'png' ? pngSize(bytes) : jpegSize(bytes);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

/** Gives the byte at an offset, or NaN beyond the end: a header is read without decoding the whole picture. */
type Bytes = (offset: number) => number;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64Bytes(text: string, start: number): Bytes {
  const sextet = (index: number): number => {
    const char = text[start + index];
    const value = char === undefined ? -1 : alphabet.indexOf(char);
    return value < 0 ? Number.NaN : value;
  };
  return (offset) => {
    const first = Math.floor(offset / 3) * 4 + (offset % 3);
    const [high, low] = [sextet(first), sextet(first + 1)];
    if (Number.isNaN(high) || Number.isNaN(low)) return Number.NaN;
    const shift = 2 + 2 * (offset % 3);
    return ((high << shift) | (low >> (6 - shift))) & 255;
  };
}

function readNumber(bytes: Bytes, offset: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + bytes(offset + index);
  return value;
}

function pngSize(bytes: Bytes): PictureSize | null {
  const signature = [137, 80, 78, 71, 13, 10, 26, 10];
  if (signature.some((byte, index) => bytes(index) !== byte)) return null;
  return { width: readNumber(bytes, 16, 4), height: readNumber(bytes, 20, 4) };
}

/** Walks the segments of a JPEG to its frame header (SOF0 to SOF15, without DHT, JPG and DAC among them). */
function jpegSize(bytes: Bytes): PictureSize | null {
  if (readNumber(bytes, 0, 2) !== 0xffd8) return null;
  let offset = 2;
  while (bytes(offset) === 0xff) {
    const marker = bytes(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: readNumber(bytes, offset + 7, 2), height: readNumber(bytes, offset + 5, 2) };
    const isFill = marker === 0xff;
    const length = readNumber(bytes, offset + 2, 2);
    if (!isFill && !(length >= 2)) return null;
    offset += isFill ? 1 : 2 + length;
  }
  return null;
}
