/**
 * Makes the Bookman-like face from TeX Gyre Bonum. Its files hold cubic outlines, which jsPDF cannot read, and no package of
 * the npm registry ships them; so this is run by hand, once, and what it makes is committed:
 *
 * `node scripts/bonum.mjs FOLDER` reads FOLDER/texgyrebonum-{regular,bold,italic,bolditalic}.otf (in Debian: the package
 * fonts-texgyre, below /usr/share/texmf/fonts/opentype/public/tex-gyre) and writes src/assets/fonts/bonum-*.ttf, quadratic
 * outlines in 2048 units per em. Then `node scripts/fonts.mjs` writes its advances. The licence asks that what is made of the fonts be
 * named otherwise: these are called SOP Bonum.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Font } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { subsetting, wantedIn } from './fonts.mjs';

const faces = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'Bold Italic' };
const unitsPerEm = 2048;

/** Its own ascent has room for two accents on each other, which would set all text too low in its line. */
const line = { ascent: 1862, descent: -451, lineGap: 0 };

/** Points and advances in the units that all our fonts share. */
function scaled(glyph, factor) {
  const round = (value) => Math.round(value * factor);
  const contours = (glyph.contours ?? []).map((points) =>
    points.map((point) => ({ ...point, x: round(point.x), y: round(point.y) })),
  );
  const xs = contours.flat().map((point) => point.x);
  const ys = contours.flat().map((point) => point.y);
  const box = xs.length > 0 ? [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] : [0, 0, 0, 0];
  const [xMin, xMax, yMin, yMax] = box;
  return { ...glyph, contours, xMin, xMax, yMin, yMax, leftSideBearing: xMin, advanceWidth: round(glyph.advanceWidth) };
}

function renamed(name, face) {
  const full = `SOP Bonum ${faces[face]}`;
  return {
    ...name,
    fontFamily: 'SOP Bonum',
    fontSubFamily: faces[face],
    uniqueSubFamily: `${full} 1.0`,
    fullName: full,
    version: 'Version 1.0; made of TeX Gyre Bonum 2.004: quadratic outlines, fewer characters',
    postScriptName: `SOPBonum-${faces[face].replace(' ', '')}`,
  };
}

/** The whole face with quadratic outlines. */
async function converted(folder, face) {
  const file = await readFile(`${folder}/texgyrebonum-${face.toLowerCase()}.otf`);
  const font = Font.create(file, { type: 'otf' });
  const source = font.get();
  const factor = unitsPerEm / source.head.unitsPerEm;
  const hhea = { ...source.hhea };
  hhea.advanceWidthMax = Math.round(hhea.advanceWidthMax * factor);
  Object.assign(hhea, line);
  const os2 = { ...source['OS/2'] };
  for (const key of ['sTypoAscender', 'sTypoDescender', 'sTypoLineGap', 'usWinAscent', 'usWinDescent'])
    os2[key] = Math.round(os2[key] * factor);
  const { GPOS: _, ...rest } = source;
  font.set({
    ...rest,
    head: { ...source.head, unitsPerEm, created: source.head.created, modified: source.head.created },
    hhea,
    'OS/2': os2,
    name: renamed(source.name, face),
    glyf: source.glyf.map((glyph) => scaled(glyph, factor)),
  });
  return new Uint8Array(font.write({ type: 'ttf', hinting: false }));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: node scripts/bonum.mjs FOLDER-OF-THE-OTF-FILES');
const whole = {};
for (const face of Object.keys(faces)) whole[face] = await converted(folder, face);
const text = String.fromCodePoint(...wantedIn(Object.values(whole)));
for (const face of Object.keys(faces)) {
  const target = new URL(`../src/assets/fonts/bonum-${face}.ttf`, import.meta.url);
  const bytes = await subsetFont(Buffer.from(whole[face]), text, subsetting);
  await writeFile(fileURLToPath(target), bytes);
}
