// @ts-check
/** npm run dev: Vite's own server, which shows a change at once. */
import { ensureDependencies } from './setup/dependencies.mjs';
import { runTool } from './setup/run.mjs';

await ensureDependencies();
const { code } = await runTool('vite', process.argv.slice(2));
process.exitCode = code;
