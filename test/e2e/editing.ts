import type { Page } from 'playwright-core';
import type { Sop } from '../../src/model';
import { saved } from './app';

/** The document as it would be saved now. */
export async function documentOf(page: Page): Promise<Sop> {
  const { bytes } = await saved(page, () => page.keyboard.press('Control+s'));
  return JSON.parse(bytes.toString('utf8')) as Sop;
}
