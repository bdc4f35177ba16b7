import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { handWaits } from './slow';

/** The Chromium to test with; undefined where there is none, and then the test is skipped: `describe.skipIf(!browserPath)`. */
export const browserPath: string | undefined = await findBrowser();

/** Such that it asks nothing of the world by itself. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium; further arguments for a test that needs them. */
export function launchBrowser(...further: readonly string[]): Promise<Browser> {
  if (!browserPath) throw new Error('there is no Chromium here: the test should have been skipped');
  return chromium.launch({
    executablePath: browserPath,
    headless: true,
    slowMo: handWaits,
    args: [...browserArguments, ...further],
  });
}
