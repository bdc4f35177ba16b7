/** What people bring instead of an SOP; `words` knows what to call it and what to do with it. */
export type Kind = 'image' | 'pdf' | 'word' | 'excel' | 'powerpoint' | 'old-office' | 'archive';

/** How files of a kind begin, in hexadecimal; a dot stands for any digit. */
const beginnings: readonly (readonly [RegExp, Kind])[] = [
  [/^89504e470d0a/, 'image'], // PNG
  [/^ffd8ff/, 'image'], // JPEG
  [/^47494638(?:37|39)61/, 'image'], // GIF
  [/^52494646.{8}57454250/, 'image'], // WebP
  [/^424d.{8}00000000/, 'image'], // BMP
  [/^(?:49492a00|4d4d002a)/, 'image'], // TIFF
  [/^255044462d/, 'pdf'],
  [/^d0cf11e0/, 'old-office'],
  [/^504b(?:0304|0506|0708)/, 'archive'], // ZIP, and what is one inside: Word, Excel
  [/^(?:52617221|377abcaf|1f8b)/, 'archive'], // RAR, 7z, gzip
];

/** The first bytes tell a kind. An archive names its files beside them and once more at its end. */
const longest = 16;
const names = 8192;
const inside: readonly (readonly [RegExp, Kind])[] = [
  [/word\/document|vnd\.oasis\.opendocument\.text/, 'word'],
  [/xl\/workbook|vnd\.oasis\.opendocument\.spreadsheet/, 'excel'],
  [/ppt\/presentation|vnd\.oasis\.opendocument\.presentation/, 'powerpoint'],
];

/** What a file is that is surely no text; undefined for everything else, so that it is read as text. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const kind = first(beginnings, digits(bytes.subarray(0, longest)));
  if (kind !== 'archive') return kind;
  return first(inside, letters(bytes.subarray(0, names)) + letters(bytes.subarray(-names))) ?? kind;
}

function first(table: readonly (readonly [RegExp, Kind])[], text: string): Kind | undefined {
  return table.find(([pattern]) => pattern.test(text))?.[1];
}

/** Two digits for each byte. */
function digits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A letter for each byte. */
function letters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
