// @ts-check
/** npm run gestures [-- COUNT [FIRST SEED]]: random real gestures on the real desk in Chromium; exit 1 when a promise is broken. Needs a build and a browser. */

import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { buildApp } from './steps.mjs';

await ensureDependencies();
const browser = await ensureBrowser();
if (!browser) throw new Error('there is no Chromium here');
process.env['SOP_CHROMIUM'] = browser;
await buildApp();
const { runnerImport } = await import('vite');
const [count = '200', first = '1'] = process.argv.slice(2);
const entry = fileURLToPath(new URL('../test/gestures/sequence.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const { lines, failed } = await module.runGestures(Number(count), Number(first), console.log);
console.log(lines.join('\n'));
process.exitCode = failed === 0 ? 0 : 1;
