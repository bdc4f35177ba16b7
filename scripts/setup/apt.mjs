// @ts-check
/** Debian's packages, where we may install them. */
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether they are installed
 */
export async function installPackages(packages) {
  // Another apt-get may be at work: without the timeout a second one fails at once on the lock.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...wait, 'update'], { quiet: true, env });
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', [...wait, ...install], { quiet: true, env });
  if (code !== 0) console.error(`apt-get install ${packages.join(' ')}: ${output.trim().split('\n').at(-1)}`);
  return code === 0;
}
