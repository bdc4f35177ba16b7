import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browser.mjs';

/** The Chromium to test with; undefined where there is none, and then the test is skipped: `describe.skipIf(!browserPath)`. */
export const browserPath: string | undefined = await findBrowser();

/** Starts Chromium, such that it asks nothing of the world by itself. */
export function launchBrowser(): Promise<Browser> {
  if (!browserPath) throw new Error('there is no Chromium here: the test should have been skipped');
  return chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
