// @ts-check
/** How large a PDF of two pages is, and what the writer takes beside jsPDF alone. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { jsPDF } from 'jspdf';
import { root } from '../setup/run.mjs';

/** @typedef {import('../../src/drawing').Drawing} Drawing */
/** @typedef {import('../../src/drawing').Mark} Mark */

const rounds = 9;
const seeds = [1, 2, 3];

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {string} file below the project's folder */
async function load(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}${file}`, { root, configFile: false, logLevel: 'error' });
  return module;
}

/** @param {string} family @param {string} face */
function fontFile(family, face) {
  return readFileSync(`${root}src/assets/fonts/${family}-${face}.ttf`);
}

/**
 * The same marks through jsPDF as it comes, without the arrows: what a writer without any care would take.
 * @param {Drawing} drawing
 * @param {ReadonlyMap<string, string>} fonts name to the file, a character for each byte
 */
function replay(drawing, fonts) {
  const { width, height } = drawing.paper;
  /** @type {[number, number]} */
  const format = [width, height];
  const pdf = new jsPDF({ unit: 'mm', format, orientation: 'l', compress: true, putOnlyUsedFonts: true });
  for (const [name, file] of fonts) {
    pdf.addFileToVFS(`${name}.ttf`, file);
    pdf.addFont(`${name}.ttf`, name, 'normal');
  }
  drawing.pages.forEach(({ marks }, index) => {
    if (index > 0) pdf.addPage(format, 'l');
    for (const mark of marks) if (mark.kind !== 'path' || mark.pen !== 'arrow') replayMark(pdf, mark);
  });
  return pdf.output('arraybuffer');
}

/** @param {jsPDF} pdf @param {Mark} mark */
function replayMark(pdf, mark) {
  if (mark.kind === 'text') {
    pdf.setFont(`${mark.font.family}-${mark.font.face}`, 'normal');
    pdf.setFontSize(mark.font.size);
    pdf.text(mark.text, mark.x, mark.y, mark.upright ? { angle: 90 } : {});
    return;
  }
  if (mark.kind === 'image') return;
  pdf.setLineWidth(0.3);
  for (const segment of mark.segments) {
    if (segment[0] === 'M') pdf.moveTo(segment[1], segment[2]);
    else if (segment[0] === 'L') pdf.lineTo(segment[1], segment[2]);
    else if (segment[0] === 'C') {
      pdf.curveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
    } else pdf.close();
  }
  if (mark.fill === 'none') pdf.stroke();
  else pdf.fillStroke();
}

/** @param {() => unknown} work */
function timeOf(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * @returns {Promise<{ own: number, bare: number, ratio: number }>} ms of processor time, medians: our writer with arrows, and
 * jsPDF alone without, over documents of 50 langkah; neither lays out, tags or attaches
 */
export async function timesOfWriter() {
  const [{ writePdf }, { layout }, { sized }] = await Promise.all(
    ['src/formats/pdf/index.ts', 'src/layout/index.ts', 'test/generate/index.ts'].map(load),
  );
  const faces = ['regular', 'bold', 'italic', 'boldItalic'];
  const families = ['arimo', 'tinos'];
  const files = Object.fromEntries(
    families.map((family) => [family, Object.fromEntries(faces.map((face) => [face, fontFile(family, face)]))]),
  );
  const drawings = seeds.map((seed) => layout(sized(50, 8, seed)));
  /** @type {number[]} */
  const own = [];
  /** @type {number[]} */
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const drawing of drawings) {
      own.push(timeOf(() => writePdf(drawing, { fonts: files, seed: 'bench' })));
      bare.push(timeOf(() => replay(drawing, bareFonts(drawing))));
    }
  }
  // The first round warms up.
  const [warmOwn, warmBare] = [own, bare].map((times) => median(times.slice(seeds.length)));
  return { own: warmOwn ?? Number.NaN, bare: warmBare ?? Number.NaN, ratio: (warmOwn ?? Number.NaN) / (warmBare ?? 1) };
}

/** @type {Map<string, string>} */
const binaries = new Map();

/** @param {Drawing} drawing */
function bareFonts(drawing) {
  const names = new Set(
    drawing.pages.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [`${mark.font.family}-${mark.font.face}`] : [])),
    ),
  );
  return new Map(
    [...names].map((name) => {
      const binary = binaries.get(name) ?? fontFile(...splitName(name)).toString('latin1');
      binaries.set(name, binary);
      return [name, binary];
    }),
  );
}

/** @param {string} name @returns {[string, string]} */
function splitName(name) {
  const [family = '', face = ''] = name.split('-');
  return [family, face];
}

/**
 * @returns {Promise<{ sample: number, largest: number, count: number }>} kB of PDFs of two pages without attachment, tagged: of
 * the sample, and the largest of generated ones
 */
export async function sizesOfTwoPages() {
  /** @type {typeof import('../../src/core')} */
  const core = await import(pathToFileURL(`${root}dist/core/index.js`).href);
  const { ordinary } = await load('test/generate/index.ts');
  /** @param {import('../../src/model').SopFile} file */
  const sizeOf = (file) => {
    const drawing = core.layout(file);
    const pages = drawing.pages.length;
    return pages === 2 ? core.writePdf(file, drawing, { forSignature: true }).length / 1000 : Number.NaN;
  };
  const read = core.readSop(readFileSync(`${root}public/samples/sample-000.sop.json`));
  if (!read.ok) throw new Error('the sample is not readable');
  const sizes = Array.from({ length: 60 }, (_, seed) => ordinary(seed + 1))
    .filter((sop) => sop.identitas.logo === null)
    .map((sop) => sizeOf({ sop, reviu: { peristiwa: [] }, riwayat: [] }))
    .filter((size) => !Number.isNaN(size));
  return { sample: sizeOf(read.file), largest: Math.max(...sizes), count: sizes.length };
}
