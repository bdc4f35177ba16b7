// @ts-check
/** npm run sequences [-- COUNT [FIRST SEED]]: runs random sequences of commands, undo and redo; exit 1 when a promise is broken. */

import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';

await ensureDependencies();
const { runnerImport } = await import('vite');
const [count = '1000', first = '1'] = process.argv.slice(2);
const entry = fileURLToPath(new URL('../test/commands/sequence.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const { lines, failed } = module.runSequences(Number(count), Number(first));
console.log(lines.join('\n'));
process.exitCode = failed === 0 ? 0 : 1;
