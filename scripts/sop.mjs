// @ts-check
/**
 * npm run --silent sop -- VERB FILE...: the built command. Node 20 runs no TypeScript, so the core is built first, silently,
 * when a source is newer; standard output belongs to the command alone.
 */
import { readdirSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root } from './setup/run.mjs';
import { buildCore } from './steps.mjs';

const command = `${root}dist/core/cli.js`;

/**
 * @param {string} path below the project's folder
 * @returns {number} when it was last changed; 0 when it is not there
 */
function changed(path) {
  return statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isBuilt() {
  const built = Math.min(changed('dist/core/cli.js'), changed('dist/core/index.js'));
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
  return built > 0 && [...sources, 'vite.core.config.ts'].every((file) => changed(file) <= built);
}

if (!isBuilt()) {
  await ensureDependencies({ quiet: true });
  if (!(await buildCore())) {
    console.error('Perintah sop tidak dapat dibangun; sebabnya di atas. / The command could not be built; see above.');
    process.exit(1);
  }
}
await import(pathToFileURL(command).href);
