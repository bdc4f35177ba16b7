import type { Page } from 'playwright-core';

/** A screen in a state that a person can meet, from the start page on. */
export type Way = (page: Page) => Promise<unknown>;

export const button = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
