/** Which byte of two stands first. */
type Order = 'low' | 'high';

/**
 * How bytes are UTF-16, as Windows saves "Unicode"; undefined when they are not. By the mark, or without one by the zeros
 * beside the first two characters: those of JSON are ASCII, and no JSON in UTF-8 has a zero.
 */
export function utf16Order(bytes: Uint8Array): Order | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'low';
  if (first === 0xfe && second === 0xff) return 'high';
  if (bytes.length < 4) return undefined;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'low';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'high';
  return undefined;
}

/** So many units go into one String.fromCharCode: more would overflow the call. */
const most = 8000;

/** Decodes UTF-16; half a unit at the end, where a file was cut, becomes U+FFFD. Halves of pairs are left for the scan. */
export function decodeUtf16(bytes: Uint8Array, order: Order): string {
  const [low, high] = order === 'low' ? [0, 1] : [1, 0];
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push(((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0));
    if (units.length < most) continue;
    parts.push(String.fromCharCode(...units));
    units = [];
  }
  parts.push(String.fromCharCode(...units), bytes.length % 2 === 0 ? '' : '\uFFFD');
  return parts.join('');
}
