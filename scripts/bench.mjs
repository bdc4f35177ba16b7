// @ts-check
/**
 * npm run bench [-- layout [long] | paint]: with `paint` only how long an edit takes to be seen; with `layout` only how long layout takes beside libavoid, after an edit and after a
 * key, each judged as a share of what is measured in the same run (`long`: libavoid at 1,000 x 20 too). Else what the app weighs and how long layout and PDF take. Times are printed, never judged: machines differ.
 * What is judged is size, and how time grows with the document.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { measureBook } from './bench/book.mjs';
import { measurePaint } from './bench/paint.mjs';
import { sizesOfTwoPages, timesOfWriter } from './bench/pdf.mjs';
import { benchRemarks } from './bench/remarks.mjs';
import { sizesOfApp } from './bench/sizes.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root, runTool } from './setup/run.mjs';
import { buildApp, buildCore } from './steps.mjs';

/** In kB after gzip. The first load holds what keeps the work: the editor's commands, the library and its database. */
const budgets = { 'first load': 195, 'largest lazy chunk': 155 };
/** 50 x 8 has twice the rows of 25 x 6 and 2.7 times its cells: it may not take more than this many times as long. */
const growth = 8;

const sizes = [
  { langkah: 8, pelaksana: 4 },
  { langkah: 25, pelaksana: 6 },
  { langkah: 50, pelaksana: 8 },
];
const documents = 10;
const processes = 3;

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(8);

/**
 * @param {string} title
 * @param {readonly import('./bench/sizes.mjs').Size[]} files
 * @returns {number} kB after gzip
 */
function printSizes(title, files) {
  const raw = files.reduce((sum, file) => sum + file.raw, 0);
  const gz = files.reduce((sum, file) => sum + file.gz, 0);
  console.log(`${title.padEnd(44)}${kilobytes(raw)}${kilobytes(gz)}`);
  for (const file of [...files].sort((a, b) => b.gz - a.gz)) {
    console.log(`  ${file.name.padEnd(42)}${kilobytes(file.raw)}${kilobytes(file.gz)}`);
  }
  return gz / 1000;
}

/**
 * Times by the clock depend on the machine and are only printed. What the page computes for a key in a text may not grow with the
 * document, and for a new langkah no faster than its cells (12.5 times as many).
 * @param {readonly import('./bench/paint.mjs').Times[]} times of 8 x 4 and of 50 x 8
 * @returns {{ name: string, value: number, most: number }[]}
 */
function printPaint(times) {
  console.log(`\n${'edit to paint, ms (median)'.padEnd(28)}  clock  of idle  processor`);
  const names = /** @type {const} */ ({
    idle: 'a key that does nothing',
    key: 'a key in a text',
    edit: 'a new langkah',
  });
  for (const [index, size] of ['8 x 4', '50 x 8'].entries()) {
    const one = times[index];
    if (!one) continue;
    for (const [what, name] of Object.entries(names)) {
      const { wall, processor } = one[/** @type {keyof typeof names} */ (what)];
      const share = (wall / one.idle.wall).toFixed(1);
      console.log(
        `${`${size}: ${name}`.padEnd(28)}${wall.toFixed(1).padStart(7)}${share.padStart(9)}${processor.toFixed(1).padStart(11)}`,
      );
    }
  }
  const grown = (/** @type {'key' | 'edit'} */ what) =>
    (times[1]?.[what].processor ?? Number.NaN) / (times[0]?.[what].processor ?? Number.NaN);
  return [
    { name: 'a key in a text, 50 x 8 over 8 x 4, times', value: grown('key'), most: 3 },
    { name: 'a new langkah, 50 x 8 over 8 x 4, times', value: grown('edit'), most: 12.5 },
  ];
}

/**
 * @param {Awaited<ReturnType<typeof loadGenerator>>} textOf
 * @returns {Promise<{ name: string, value: number, most: number }[]>} nothing where there is no browser
 */
async function benchPaint(textOf) {
  const paint = await measurePaint([textOf(8, 4, 1), textOf(50, 8, 1)]);
  if (!paint) console.log('\nedit to paint: skipped, there is no browser');
  return paint ? printPaint(paint) : [];
}

/**
 * The generator of test documents is TypeScript, so it comes through Vite.
 * @returns {Promise<(langkah: number, pelaksana: number, seed: number) => string>} gives a file as text
 */
async function loadGenerator() {
  const { runnerImport } = await import('vite');
  const options = /** @type {const} */ ({ root, configFile: false, logLevel: 'error' });
  const { module: generator } = await runnerImport(`${root}test/generate/index.ts`, options);
  const { module: format } = await runnerImport(`${root}src/formats/json/index.ts`, options);
  return (langkah, pelaksana, seed) =>
    format.writeSop({ sop: generator.sized(langkah, pelaksana, seed), reviu: { peristiwa: [] }, riwayat: [] });
}

/**
 * Built first: what the module runner makes of it is slower than what an office runs.
 * @param {boolean} long
 * @returns {Promise<number>} exit code
 */
async function benchLayout(long) {
  const { build } = await import('vite');
  const [entry, outDir] = [`${root}test/bench/layout-times.ts`, `${root}dist/bench`];
  const ssr = { noExternal: /** @type {const} */ (true), external: ['libavoid-js'] };
  await build({ root, configFile: false, logLevel: 'error', ssr, build: { ssr: entry, outDir, copyPublicDir: false } });
  const module = await import(pathToFileURL(`${outDir}/layout-times.js`).href);
  const { lines, judged } = await module.benchLayout({ long });
  console.log(lines.join('\n'));
  return report(judged, 3);
}

/**
 * @param {readonly { name: string, value: number, most: number }[]} judged
 * @param {number} digits
 * @returns {number} exit code
 */
function report(judged, digits) {
  for (const { name, value, most } of judged) {
    console.log(`${value <= most ? 'ok    ' : 'FAILED'} ${name}: ${value.toFixed(digits)}, at most ${most}`);
  }
  return judged.every(({ value, most }) => value <= most) ? 0 : 1;
}

/**
 * @param {readonly string[]} texts
 * @returns {{ layout: number[], pdf: number[], pages: number[] }}
 */
function measure(texts) {
  const script = fileURLToPath(new URL('bench/measure.mjs', import.meta.url));
  const child = spawnSync(process.execPath, [script], { input: JSON.stringify(texts), encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

await ensureDependencies();
if (process.argv[2] === 'layout') process.exit(await benchLayout(process.argv[3] === 'long'));
if (process.argv[2] === 'paint') {
  if (!(await buildApp())) process.exit(1);
  process.exit(report(await benchPaint(await loadGenerator()), 1));
}
if (process.argv[2] === 'remarks') {
  if (!(await buildApp())) process.exit(1);
  process.exit(report(await benchRemarks(), 1));
}
const built = await runTool('vite', ['build', '--manifest', '--logLevel', 'warn']);
if (built.code !== 0 || !(await buildCore())) process.exit(1);
const app = sizesOfApp();
console.log(`${'kB'.padEnd(44)}${'raw'.padStart(8)}${'gz'.padStart(8)}`);
const firstLoad = printSizes('first load', app.first);
printSizes('lazy chunks', app.lazy);
printSizes('fonts, when a text needs them', app.fonts);
const largestLazy = Math.max(0, ...app.lazy.map((file) => file.gz / 1000));

const textOf = await loadGenerator();
console.log(`\n${'ms (median)'.padEnd(20)}layout first    warm   PDF first    warm   pages`);
/** @type {number[]} */
const warmLayouts = [];
for (const { langkah, pelaksana } of sizes) {
  const texts = Array.from({ length: documents }, (_, index) => textOf(langkah, pelaksana, index + 1));
  const runs = Array.from({ length: processes }, () => measure(texts));
  const firsts = (/** @type {'layout' | 'pdf'} */ what) => median(runs.map((run) => run[what][0] ?? Number.NaN));
  const warm = (/** @type {'layout' | 'pdf'} */ what) => median(runs.flatMap((run) => run[what].slice(1)));
  warmLayouts.push(warm('layout'));
  const figures = [firsts('layout'), warm('layout'), firsts('pdf'), warm('pdf')].map((one) => one.toFixed(1));
  const pages = median(runs[0]?.pages ?? []);
  const [a = '', b = '', c = '', d = ''] = figures;
  console.log(
    `${`${langkah} x ${pelaksana}`.padEnd(20)}${a.padStart(12)}${b.padStart(8)}${c.padStart(12)}${d.padStart(8)}${String(pages).padStart(8)}`,
  );
}

const twoPages = await sizesOfTwoPages();
const writer = await timesOfWriter();
console.log(
  `\nPDF of two pages, kB: the sample ${twoPages.sample.toFixed(1)}, the largest of ${twoPages.count} generated ${twoPages.largest.toFixed(1)}`,
);
console.log(
  `PDF of 50 langkah, ms of processor time: ${writer.own.toFixed(1)}; jsPDF alone, without arrows: ${writer.bare.toFixed(1)}`,
);

const sopsInBook = 100;
const book = await measureBook(Array.from({ length: sopsInBook }, (_, index) => textOf(12, 5, index + 1)));
console.log(
  book
    ? `\nhimpunan of ${sopsInBook} SOPs in a Worker: ${book.seconds.toFixed(1)} s, ${kilobytes(book.bytes).trim()} kB, longest task of the page ${(book.tasks[0] ?? Number.NaN).toFixed(1)} ms`
    : '\nhimpunan: skipped, there is no browser',
);

const paint = await benchPaint(textOf);
const remarks = await benchRemarks();
const grew = (warmLayouts[2] ?? Number.NaN) / (warmLayouts[1] ?? Number.NaN);
console.log();
const judged = [
  { name: 'first load, kB gz', value: firstLoad, most: budgets['first load'] },
  { name: 'largest lazy chunk, kB gz', value: largestLazy, most: budgets['largest lazy chunk'] },
  { name: 'layout of 50 x 8 over 25 x 6, times', value: grew, most: growth },
  ...(book
    ? [{ name: 'tasks over 50 ms while a himpunan is made', value: book.tasks.filter((ms) => ms > 50).length, most: 0 }]
    : []),
  ...paint,
  ...remarks,
  { name: 'PDF of two pages, kB', value: Math.max(twoPages.sample, twoPages.largest), most: 40 },
  { name: 'PDF of 50 langkah over jsPDF alone without arrows, times', value: writer.ratio, most: 1.3 },
];
process.exitCode = report(judged, 1);
