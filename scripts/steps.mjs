// @ts-check
/** What is checked without running the program: types, the core's types, style, dead code. */
import { existsSync } from 'node:fs';
import { root, runTool } from './setup/run.mjs';

/** @type {readonly { name: string, tool: 'tsc' | 'biome' | 'knip', args: readonly string[] }[]} */
export const checks = [
  { name: 'types', tool: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of the core, without a browser', tool: 'tsc', args: ['-p', 'tsconfig.core.json'] },
  { name: 'types of the PDF writer, without Node', tool: 'tsc', args: ['-p', 'tsconfig.pdf.json'] },
  { name: 'style', tool: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'dead code', tool: 'knip', args: ['--no-progress'] },
];

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runChecks() {
  const result = { passed: 0, failed: 0 };
  for (const check of checks) {
    const { code, output } = await runTool(check.tool, check.args, { quiet: true });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name}`);
    if (code !== 0) console.log(output);
    result[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return result;
}

/** @returns {Promise<boolean>} builds the app into dist/app */
export async function buildApp() {
  const { code, output } = await runTool('vite', ['build', '--logLevel', 'warn'], { quiet: true });
  if (code !== 0) console.error(output);
  return code === 0 && existsSync(`${root}dist/app/index.html`);
}

/** @returns {Promise<boolean>} builds the core and the command into dist/core; nothing goes to standard output */
export async function buildCore() {
  const args = ['build', '--config', 'vite.core.config.ts', '--logLevel', 'warn'];
  const { code, output } = await runTool('vite', args, { quiet: true });
  if (code !== 0) console.error(output);
  return code === 0;
}
