// @ts-check
/** npm run check */

import { ensureDependencies } from './setup/dependencies.mjs';
import { runChecks } from './steps.mjs';

await ensureDependencies();
const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;
