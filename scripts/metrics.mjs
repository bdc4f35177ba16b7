// @ts-check
/** npm run metrics [-- COUNT [ordinary|busy|wild|unusual [FIRST SEED]]]: draws generated documents, judges all of them, exit 1 when there is a fault. */

import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';

await ensureDependencies();
const { runnerImport } = await import('vite');
const [count = '300', profile = 'ordinary', first = '1'] = process.argv.slice(2);
const entry = fileURLToPath(new URL('../test/metrics/metrics.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const { lines, faults } = module.runMetrics(Number(count), profile, Number(first));
console.log(lines.join('\n'));
process.exitCode = faults === 0 ? 0 : 1;
