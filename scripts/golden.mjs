// @ts-check
/**
 * npm run golden [-- --approve [NAME ...]]: writes test/output/golden.html, which shows the approved pages of the printed samples
 * beside the pages now; --approve makes the pages of now the approved ones, of all that changed or of those named. It needs
 * pdftoppm. Look before you approve.
 */

import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';

await ensureDependencies();
const { runnerImport } = await import('vite');
const entry = fileURLToPath(new URL('../test/golden/inspector.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const [flag, ...names] = process.argv.slice(2);
const { page, changed } = module.writeInspector();
console.log(`${page}\n${changed.length} changed${changed.length > 0 ? `: ${changed.join(', ')}` : ''}`);
if (flag === '--approve') {
  const approved = names.length > 0 ? names : changed;
  for (const name of approved) module.approve(name);
  console.log(`approved: ${approved.join(', ') || 'nothing'}`);
}
