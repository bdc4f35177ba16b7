// @ts-check
/**
 * Run by scripts/bench.mjs in a process of its own: standard input is a list of files of one size, all different, so that
 * nothing is answered from memory. Prints { layout: number[], pdf: number[], pages } in ms, the first run first.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/run.mjs';

/** @type {typeof import('../../src/core')} */
const core = await import(pathToFileURL(`${root}dist/core/index.js`).href);

/** @type {{ layout: number[], pdf: number[], pages: number[] }} */
const times = { layout: [], pdf: [], pages: [] };
for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  const read = core.readSop(text);
  if (!read.ok) throw new Error(`not readable: ${JSON.stringify(read.problems[0])}`);
  const start = performance.now();
  const drawing = core.layout(read.file);
  const drawn = performance.now();
  core.writePdf(read.file, drawing);
  times.layout.push(drawn - start);
  times.pdf.push(performance.now() - drawn);
  times.pages.push(drawing.pages.length);
}
console.log(JSON.stringify(times));
