// @ts-check
/**
 * npm run corpus [-- --approve [NAME ...]]: writes test/output/corpus.html, which shows the approved picture of every small case of
 * the layout beside the picture now; --approve makes the pictures of now the approved ones, of all cases or of those named.
 * Look before you approve.
 */

import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';

await ensureDependencies();
const { runnerImport } = await import('vite');
const entry = fileURLToPath(new URL('../test/corpus/inspector.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const [flag, ...names] = process.argv.slice(2);
const { page, changed } = module.writeInspector();
console.log(`${page}\n${changed.length} changed${changed.length > 0 ? `: ${changed.join(', ')}` : ''}`);
if (flag === '--approve') {
  const approved = names.length > 0 ? names : changed;
  for (const name of approved) module.approve(name);
  console.log(`approved: ${approved.join(', ') || 'nothing'}`);
}
