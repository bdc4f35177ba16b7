/** How many bytes a text takes in UTF-8; a lone surrogate counts as three. */
export function utf8Length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Both halves of a pair count two, four bytes together.
    if (unit < 0x80) length += 1;
    else if (unit < 0x800 || isPaired(text, index, unit)) length += 2;
    else length += 3;
  }
  return length;
}

function isPaired(text: string, index: number, unit: number): boolean {
  if (unit >= 0xd800 && unit < 0xdc00) return isBetween(text.charCodeAt(index + 1), 0xdc00, 0xdfff);
  return unit >= 0xdc00 && unit < 0xe000 && isBetween(text.charCodeAt(index - 1), 0xd800, 0xdbff);
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** The length of a sequence by its first byte, and the least code point that may be written so. */
function leadOf(byte: number): { readonly length: number; readonly bits: number; readonly least: number } | undefined {
  if (byte < 0x80) return { length: 1, bits: byte, least: 0 };
  if (byte >= 0xc2 && byte < 0xe0) return { length: 2, bits: byte & 0x1f, least: 0x80 };
  if (byte >= 0xe0 && byte < 0xf0) return { length: 3, bits: byte & 0x0f, least: 0x800 };
  if (byte >= 0xf0 && byte < 0xf5) return { length: 4, bits: byte & 0x07, least: 0x10000 };
  return undefined;
}

/** The code point that starts at `index` and how many bytes it takes; undefined where the bytes are no UTF-8. */
function codePointAt(
  bytes: Uint8Array,
  index: number,
): { readonly point: number; readonly length: number } | undefined {
  const lead = leadOf(bytes[index] ?? 0xff);
  if (lead === undefined) return undefined;
  let point = lead.bits;
  for (let next = 1; next < lead.length; next += 1) {
    const byte = bytes[index + next];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  if (point < lead.least || point > 0x10ffff || isBetween(point, 0xd800, 0xdfff)) return undefined;
  return { point, length: lead.length };
}

/** So many units go into one String.fromCharCode: more would overflow the call. */
const most = 8000;

/**
 * Decodes UTF-8 strictly: the core compiles without TextDecoder, and a byte that is no UTF-8 is a problem, not a
 * question mark in an official document. A byte order mark stays, as U+FEFF.
 * @returns the text, or which byte (from 1) is no UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | { readonly badByte: number } {
  const parts: string[] = [];
  let units: number[] = [];
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      units.push(byte);
      index += 1;
    } else {
      const found = codePointAt(bytes, index);
      if (found === undefined) return { badByte: index + 1 };
      pushPoint(units, found.point);
      index += found.length;
    }
    if (units.length > most) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
}

function pushPoint(units: number[], point: number): void {
  if (point < 0x10000) units.push(point);
  else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
}
