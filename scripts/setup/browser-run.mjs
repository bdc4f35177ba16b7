// @ts-check
/** What the scripts that drive the built app in a real browser begin with. */
import { buildApp } from '../steps.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './run.mjs';

/**
 * Installs what is missing, builds the app, and loads a module of the tests, which is TypeScript.
 * @param {string} entry from the project's root
 * @returns {Promise<any>}
 * @throws where there is no Chromium
 */
export async function loadWithBrowser(entry) {
  await ensureDependencies();
  const browser = await ensureBrowser();
  if (!browser) throw new Error('there is no Chromium here');
  process.env['SOP_CHROMIUM'] = browser;
  if (!(await buildApp())) throw new Error('the build failed');
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}${entry}`, { configFile: false, logLevel: 'error' });
  return module;
}
