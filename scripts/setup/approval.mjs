// @ts-check

import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

/**
 * Writes the page that shows the approved pictures beside those of now, and approves what is asked for: after `--approve` all
 * that changed, or those named.
 * @param {string} inspector the module of the test that makes the pictures, from the root of the project
 */
export async function inspect(inspector) {
  await ensureDependencies();
  const { runnerImport } = await import('vite');
  const entry = fileURLToPath(new URL(`../../${inspector}`, import.meta.url));
  const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
  const [flag, ...names] = process.argv.slice(2);
  const { page, changed } = module.writeInspector();
  console.log(`${page}\n${changed.length} changed${changed.length > 0 ? `: ${changed.join(', ')}` : ''}`);
  if (flag !== '--approve') return;
  const approved = names.length > 0 ? names : changed;
  for (const name of approved) module.approve(name);
  console.log(`approved: ${approved.join(', ') || 'nothing'}`);
}
