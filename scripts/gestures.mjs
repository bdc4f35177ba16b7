// @ts-check
/** npm run gestures [-- COUNT [FIRST SEED]]: random real gestures on the real desk in Chromium; exit 1 when a promise is broken. Needs a build and a browser. */

import { loadWithBrowser } from './setup/browser-run.mjs';

const module = await loadWithBrowser('test/gestures/sequence.ts');
const [count = '200', first = '1'] = process.argv.slice(2);
const { lines, failed } = await module.runGestures(Number(count), Number(first), console.log);
console.log(lines.join('\n'));
process.exitCode = failed === 0 ? 0 : 1;
