// @ts-check
/** npm run build: the app into dist/app; with `core`, the core and the command into dist/core. */

import { ensureDependencies } from './setup/dependencies.mjs';
import { buildApp, buildCore } from './steps.mjs';

await ensureDependencies();
const core = process.argv[2] === 'core';
const built = core ? await buildCore() : await buildApp();
console.log(built ? `built dist/${core ? 'core' : 'app'}` : 'the build failed');
process.exitCode = built ? 0 : 1;
