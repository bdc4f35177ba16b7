// @ts-check
/** The Chromium for the end-to-end tests: found where it usually is, else installed. */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstallPackages, installPackages } from './apt.mjs';
import { runTool } from './run.mjs';

const names = [
  'chromium',
  'chromium-headless-shell',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** @returns {string[]} where browsers are installed on this kind of system */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const applications = ['/Applications', join(homedir(), 'Applications')];
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return applications.flatMap((folder) => programs.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    programs.push('Microsoft\\Edge\\Application\\msedge.exe');
    return folders.filter(Boolean).flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** @returns {Promise<string[]>} what Playwright has in its own cache */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} the path of a Chromium; SOP_CHROMIUM, when set, is the only one asked */
export async function findBrowser() {
  const chosen = process.env['SOP_CHROMIUM'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(), ...(await playwrightsOwn())].find(isProgram);
}

/** @returns {Promise<string | undefined>} the path of a Chromium, installed now if need be; else a sentence is printed */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.env['SOP_CHROMIUM']) {
    console.error(
      `SOP_CHROMIUM names ${process.env['SOP_CHROMIUM']}, which is not there: end-to-end tests are skipped.`,
    );
    return undefined;
  }
  console.log('No Chromium found; installing one for the end-to-end tests ...');
  if (canInstallPackages()) await installPackages(['chromium-headless-shell']);
  const installed = await findBrowser();
  if (installed) return installed;
  await runTool('playwright', ['install', 'chromium'], { quiet: true });
  const downloaded = await findBrowser();
  if (!downloaded) {
    console.error(
      'No Chromium was found and none could be installed (apt-get as root, npx playwright install chromium): ' +
        'end-to-end tests are skipped. Install Chromium or Chrome, or set SOP_CHROMIUM to its path.',
    );
  }
  return downloaded;
}
