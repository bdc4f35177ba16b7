/** Bytes as text and back; the core has neither `btoa` nor `Buffer`. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...alphabet].map((char, value) => [char, value]));

/** Base64 of bytes, padded. */
export function toBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(index, index + 3);
    const bits = (first << 16) | (second << 8) | third;
    groups.push(
      alphabet.charAt(bits >> 18) +
        alphabet.charAt((bits >> 12) & 63) +
        (index + 1 < bytes.length ? alphabet.charAt((bits >> 6) & 63) : '=') +
        (index + 2 < bytes.length ? alphabet.charAt(bits & 63) : '='),
    );
  }
  return groups.join('');
}

/**
 * The bytes of a base64 text; undefined when it is not one. As browsers read it: white space is skipped, the padding may be
 * missing, but not be wrong.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const written = text.replace(/\s/g, '');
  const letters = written.length % 4 === 0 ? written.replace(/={1,2}$/, '') : written;
  if (letters.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of letters) {
    const value = values.get(letter);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}
