// @ts-check
/** How much the app loads: at first, and later when it is asked for. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { root } from '../setup/run.mjs';

/** @typedef {{ name: string, raw: number, gz: number }} Size bytes */
/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk */

/**
 * @param {string} file below dist/app
 * @returns {Size}
 */
function sizeOf(file) {
  const bytes = readFileSync(`${root}dist/app/${file}`);
  return { name: file, raw: bytes.length, gz: gzipSync(bytes, { level: 9 }).length };
}

/**
 * @param {Readonly<Record<string, Chunk>>} manifest
 * @param {readonly string[]} from names of chunks
 * @returns {Set<string>} those chunks and all that they import at once
 */
function closure(manifest, from) {
  const found = new Set(from);
  for (const name of found) for (const next of manifest[name]?.imports ?? []) found.add(next);
  return found;
}

/**
 * Reads Vite's manifest of the built app.
 * @returns {{ first: Size[], lazy: Size[], fonts: Size[] }} fonts: fetched when a text needs them
 */
export function sizesOfApp() {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(`${root}dist/app/.vite/manifest.json`, 'utf8'));
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
  const first = closure(manifest, entries);
  /** @param {Iterable<string>} names */
  const filesOf = (names) =>
    new Set([...names].flatMap((name) => [manifest[name]?.file ?? '', ...(manifest[name]?.css ?? [])]));
  const firstFiles = filesOf(first);
  const all = filesOf(Object.keys(manifest));
  const later = [...all].filter((file) => !firstFiles.has(file));
  const isFont = (/** @type {string} */ file) => /\.(ttf|woff2?)$/.test(file);
  return {
    first: ['index.html', ...firstFiles].map(sizeOf),
    lazy: later.filter((file) => !isFont(file)).map(sizeOf),
    fonts: later.filter(isFont).map(sizeOf),
  };
}
