// @ts-check
/** npm run papers: every sample x dialect x paper x place of the signature as a PDF, judged by qpdf and poppler; exit 1 on a fault. */

import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';

await ensureDependencies();
const { runnerImport } = await import('vite');
const entry = fileURLToPath(new URL('../test/formats/pdf/every.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const { lines, failed } = module.judgeEvery();
console.log(lines.join('\n'));
process.exitCode = failed === 0 ? 0 : 1;
