/**
 * Makes the fonts that are embedded in every PDF and SVG, and the table of their advance widths.
 *
 * `node scripts/fonts.mjs` writes src/assets/fonts/{arimo,tinos}-*.ttf, their licences and src/drawing/advances.ts, Bonum (see
 * scripts/bonum.mjs) included; the same input gives the same bytes. Hints, kerning and ligatures are left out on purpose: a width is then the sum of the advances in every
 * renderer, so a line that fits in Node fits in Chromium and in the PDF.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));
const fontFolder = `${root}src/assets/fonts/`;
const tablePath = `${root}src/drawing/advances.ts`;

const families = { arimo: 'Arimo', tinos: 'Tinos' };
const faces = { regular: '400Regular', bold: '700Bold', italic: '400Regular_Italic', boldItalic: '700Bold_Italic' };

/**
 * Blocks of which each character that the font has is kept. Other spaces are printed as U+0020; U+2215 shares its glyph
 * with U+2044 and is left out, since a text copied from the PDF must be the text that was written.
 */
const wanted = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x1e00, 0x1e9f],
  [0x2010, 0x2027],
  [0x2030, 0x2044],
  [0x2070, 0x208e],
  [0x20a8, 0x20bf],
  [0x2103, 0x2103],
  [0x2113, 0x2122],
  [0x2126, 0x2126],
  [0x2153, 0x215e],
  [0x2190, 0x2195],
  [0x2202, 0x2214],
  [0x2216, 0x2265],
  [0x25a0, 0x25e6],
  [0xfb01, 0xfb02],
];

/** What is kept of a font. */
export const subsetting = {
  targetFormat: 'truetype',
  keepFeatures: [],
  noHinting: true,
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'kern', 'DSIG', 'STAT', 'meta', 'gasp', 'prep'],
};

/** @returns {Map<string, DataView>} the tables of a TrueType file by their tag */
function tablesOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const start = bytes.byteOffset + view.getUint32(entry + 8);
    tables.set(tag, new DataView(bytes.buffer, start, view.getUint32(entry + 12)));
  }
  return tables;
}

/** @returns {[number, number][]} code point and glyph number, from a character map of format 4 */
function readFormat4(map) {
  const segments = map.getUint16(6) / 2;
  const pairs = [];
  for (let segment = 0; segment < segments; segment += 1) {
    const end = map.getUint16(14 + segment * 2);
    const start = map.getUint16(16 + (segments + segment) * 2);
    const delta = map.getUint16(16 + (2 * segments + segment) * 2);
    const offsetAt = 16 + (3 * segments + segment) * 2;
    const offset = map.getUint16(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = offset === 0 ? code : map.getUint16(offsetAt + offset + (code - start) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) pairs.push([code, glyph]);
    }
  }
  return pairs;
}

/** Reads what a line breaker needs of a TrueType file: code point -> advance in font units. */
export function advancesOf(bytes) {
  const tables = tablesOf(bytes);
  const cmap = tables.get('cmap');
  const hmtx = tables.get('hmtx');
  const metrics = tables.get('hhea').getUint16(34);
  const advances = new Map();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const start = cmap.getUint32(8 + index * 8);
    if (cmap.getUint16(start) !== 4) continue;
    const map = new DataView(cmap.buffer, cmap.byteOffset + start);
    for (const [code, glyph] of readFormat4(map)) {
      advances.set(code, hmtx.getUint16(Math.min(glyph, metrics - 1) * 4));
    }
  }
  return {
    unitsPerEm: tables.get('head').getUint16(18),
    ascender: tables.get('hhea').getInt16(4),
    descender: tables.get('hhea').getInt16(6),
    advances,
  };
}

/** @returns {string} `20-7e a1-ac 192`: hexadecimal ranges of ascending numbers */
function rangesOf(codes) {
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`))
    .join(' ');
}

/** @returns {string} `fz*3 a1`: numbers in base 36, repeats counted */
function packed(numbers) {
  const runs = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last.number === number) last.count += 1;
    else runs.push({ number, count: 1 });
  }
  return runs.map(({ number, count }) => number.toString(36) + (count > 1 ? `*${count}` : '')).join(' ');
}

/** The wanted characters that every one of these files has. */
export function wantedIn(files) {
  const known = files.map((bytes) => advancesOf(bytes).advances);
  return wanted
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .filter((code) => known.every((advances) => advances.has(code)));
}

async function sourceOf(family, face) {
  const name = `${families[family]}_${faces[face]}`;
  return new Uint8Array(await readFile(`${root}node_modules/@expo-google-fonts/${family}/${faces[face]}/${name}.ttf`));
}

/** Makes the files of one family by face. */
async function makeFamily(family) {
  const sources = {};
  for (const face of Object.keys(faces)) sources[face] = await sourceOf(family, face);
  const text = String.fromCodePoint(...wantedIn(Object.values(sources)));
  const files = {};
  for (const face of Object.keys(faces))
    files[face] = new Uint8Array(await subsetFont(Buffer.from(sources[face]), text, subsetting));
  return files;
}

/** The files that scripts/bonum.mjs made. */
async function committedFamily(family) {
  const files = {};
  for (const face of Object.keys(faces))
    files[face] = new Uint8Array(await readFile(`${fontFolder}${family}-${face}.ttf`));
  return files;
}

/** A family's part of the table. */
function tableOf(family, files) {
  const codes = wantedIn(Object.values(files));
  const advances = {};
  for (const face of Object.keys(faces)) {
    const made = advancesOf(files[face]);
    if (made.unitsPerEm !== 2048) throw new Error(`${family} ${face}: ${made.unitsPerEm} units per em, 2048 expected`);
    advances[face] = packed(codes.map((code) => made.advances.get(code)));
  }
  const { ascender, descender } = advancesOf(files.regular);
  return { ascender, descender, codePoints: rangesOf(codes), ...advances };
}

/** @returns {{ files: Map<string, Uint8Array>, table: string }} everything this script writes, by file name */
export async function makeFonts() {
  const files = new Map();
  const lines = [
    '// Written by scripts/fonts.mjs from the fonts in src/assets/fonts; do not edit.',
    '',
    '/** Font units per em, the same for every family. */',
    'export const unitsPerEm = 2048;',
    '',
    '/** Per family: its characters as hexadecimal ranges, and per face their advances in base 36, `*n` counts repeats. */',
    'export const advances = {',
  ];
  for (const family of [...Object.keys(families), 'bonum']) {
    const isOurs = family === 'bonum';
    const made = isOurs ? await committedFamily(family) : await makeFamily(family);
    for (const [face, bytes] of Object.entries(made)) files.set(`${family}-${face}.ttf`, bytes);
    if (!isOurs)
      files.set(
        `${family}-LICENSE.txt`,
        new Uint8Array(await readFile(`${root}node_modules/@expo-google-fonts/${family}/LICENSE_FONT`)),
      );
    lines.push(`  ${family}: {`);
    for (const [key, value] of Object.entries(tableOf(family, made))) {
      if (typeof value === 'number') lines.push(`    ${key}: ${value},`);
      else lines.push(`    ${key}:`, `      '${value}',`);
    }
    lines.push('  },');
  }
  lines.push('} as const;', '');
  return { files, table: lines.join('\n') };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = await makeFonts();
  await mkdir(fontFolder, { recursive: true });
  for (const [name, bytes] of made.files) await writeFile(fontFolder + name, bytes);
  await writeFile(tablePath, made.table);
}
