/**
 * The outlines of the letters of DRAF and TIDAK BERLAKU, which lie across pages: Arimo Bold as lines and curves, so that a mark is
 * a drawing and no text in every renderer. `node scripts/mark-letters.mjs` writes src/layout/mark-letters.ts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Font } from 'fonteditor-core';

const letters = 'ABDEFIKLRTU';
const source = new URL('../src/assets/fonts/arimo-bold.ttf', import.meta.url);
const target = new URL('../src/layout/mark-letters.ts', import.meta.url);

const middle = (one, other) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, onCurve: true });

/** On-curve points made explicit, the first one on the curve. */
function explicit(contour) {
  const points = contour.flatMap((point, index) => {
    const before = contour.at(index - 1);
    return !point.onCurve && !before.onCurve ? [middle(before, point), point] : [point];
  });
  const start = points.findIndex((point) => point.onCurve);
  return [...points.slice(start), ...points.slice(0, start)];
}

/** A closed contour as `M x y L x y Q x y x y`, y down from the baseline, in thousandths of the height of a capital. */
function pathOf(contour, capital) {
  const place = ({ x, y }) => `${Math.round((x / capital) * 1000)} ${Math.round((-y / capital) * 1000)}`;
  const [first, ...others] = explicit(contour);
  const parts = [`M${place(first)}`];
  const points = [...others, first];
  for (let at = 0; at < points.length; at += 1) {
    if (points[at].onCurve) parts.push(`L${place(points[at])}`);
    else {
      parts.push(`Q${place(points[at])} ${place(points[at + 1])}`);
      at += 1;
    }
  }
  return parts.join('');
}

export async function makeMarkLetters() {
  const { glyf } = Font.create(await readFile(source), { type: 'ttf', compound2simple: true }).get();
  const glyphOf = (letter) => glyf.find((one) => one.unicode?.includes(letter.charCodeAt(0)));
  const capital = glyphOf('I').yMax;
  const lines = [...letters].map((letter) => {
    const glyph = glyphOf(letter);
    const path = glyph.contours.map((contour) => pathOf(contour, capital)).join('');
    return `  ${letter}: { width: ${Math.round((glyph.advanceWidth / capital) * 1000)}, path: '${path}' },`;
  });
  return [
    '// Written by scripts/mark-letters.mjs from Arimo Bold; do not edit.',
    '',
    '/** Outlines of capitals: thousandths of their height, y down from the baseline, each contour closed. */',
    'export const markLetters = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(fileURLToPath(target), await makeMarkLetters());
