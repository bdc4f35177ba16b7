// @ts-check
/** Dependencies as the lock file says. Imports only what Node brings, because it runs before there is a node_modules. */
import { readFileSync } from 'node:fs';
import { root, runNpm } from './run.mjs';

/**
 * What a lock file wants installed, path to version; optional packages (other platforms' binaries) aside.
 * @param {string} file
 * @returns {Map<string, string> | undefined} undefined when there is no such file
 */
function packagesIn(file) {
  try {
    const lock = JSON.parse(readFileSync(root + file, 'utf8'));
    const wanted = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.optional);
    return new Map(wanted.map(([path, entry]) => [path, entry.version]));
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds every package of the lock file in its version. */
export function dependenciesAreInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const wanted = packagesIn('package-lock.json');
  if (!installed || !wanted) return false;
  return [...wanted].every(([path, version]) => installed.get(path) === version);
}

/**
 * Installs the dependencies when one is missing; ends the process with a sentence when that fails.
 * @param {{ quiet?: boolean }} [options] quiet: print nothing unless it fails
 */
export async function ensureDependencies({ quiet = false } = {}) {
  if (dependenciesAreInstalled()) return;
  if (!quiet) console.log('Memasang pustaka / installing dependencies (npm ci) ...');
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund'], { quiet });
  if (code === 0) return;
  console.error(
    `${output}\nPustaka tidak dapat dipasang: "npm ci" gagal (${code}). Periksa sambungan ke registri npm, lalu ulangi.\n` +
      'Dependencies could not be installed: "npm ci" failed. Check the connection to the npm registry and try again.',
  );
  process.exit(1);
}
