/** The first revision of a PDF that jsPDF wrote: what stands where. Revisions that were appended since are not looked at. */
export interface Revision {
  /** The body of an object, as letters; undefined where there is none. At most 4 kB of it. */
  body(id: number): string | undefined;
  /** Where the body of an object begins. */
  placeOf(id: number): number | undefined;
  readonly root: number;
  readonly info: number;
}

const startMark = new TextEncoder().encode('startxref\n');
const entryLength = 20;
const longestBody = 4096;

/** A letter for each byte. */
export function letters(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (const byte of bytes.subarray(from, to)) text += String.fromCharCode(byte);
  return text;
}

/** Where these bytes stand next. */
export function find(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** The first place where a PDF could end, and does: what is only like an end, inside of a picture, leads nowhere. */
export function firstRevision(bytes: Uint8Array): Revision | undefined {
  for (let at = find(bytes, startMark, 0); at >= 0; at = find(bytes, startMark, at + 1)) {
    const [, place] = /^startxref\n(\d{1,10})\n%%EOF/.exec(letters(bytes, at, at + 40)) ?? [];
    const revision = place === undefined ? undefined : revisionAt(bytes, Number(place), at);
    if (revision) return revision;
  }
  return undefined;
}

/** @param table where the table of objects begins; @param end where it and the trailer end */
function revisionAt(bytes: Uint8Array, table: number, end: number): Revision | undefined {
  const [head, count] = /^xref\n0 (\d{1,7})\n/.exec(letters(bytes, table, table + 20)) ?? [];
  if (head === undefined) return undefined;
  const entries = table + head.length;
  const trailer = entries + Number(count) * entryLength;
  if (trailer > end) return undefined;
  const said = letters(bytes, trailer, Math.min(end, trailer + 400));
  const [, root, info] = /^trailer\n<<\n\/Size \d+\n\/Root (\d+) 0 R\n\/Info (\d+) 0 R\n/.exec(said) ?? [];
  if (root === undefined) return undefined;
  const placeOf = (id: number): number | undefined => {
    if (!(id > 0 && id < Number(count))) return undefined;
    const from = entries + id * entryLength;
    const [, offset] = /^(\d{10}) 00000 n \n$/.exec(letters(bytes, from, from + entryLength)) ?? [];
    const begin = `${id} 0 obj\n`;
    const at = Number(offset ?? table);
    return at < table && letters(bytes, at, at + begin.length) === begin ? at + begin.length : undefined;
  };
  const body = (id: number): string | undefined => {
    const at = placeOf(id);
    return at === undefined ? undefined : letters(bytes, at, Math.min(table, at + longestBody));
  };
  return { body, placeOf, root: Number(root), info: Number(info) };
}
