import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { openSample, sampleTitles, saved } from './app';
import { middleOfText, settled } from './editing';

/** What the tests read of a file that was saved. */
export interface Saved {
  readonly identitas: Readonly<Record<string, unknown>>;
  readonly pelaksana: readonly Readonly<Record<string, unknown>>[];
  readonly langkah: readonly (Readonly<Record<string, unknown>> & {
    readonly simbol: readonly Readonly<Record<string, unknown>>[];
  })[];
  readonly alur: readonly Readonly<Record<string, unknown>>[];
  readonly tampilan: Readonly<Record<string, unknown>>;
  readonly klasifikasi?: unknown;
  readonly catatan?: unknown;
  readonly pihakLuar?: unknown;
}

/** The document as it would be saved. */
export async function documentOf(page: Page): Promise<Saved> {
  const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Simpan berkas' }).click());
  return JSON.parse(bytes.toString('utf8'));
}

/** What is printed on all pages, a line each. */
export async function printed(page: Page): Promise<string> {
  return (await page.locator('.page text').allTextContents()).join('\n');
}

export function pane(page: Page): Locator {
  return page.locator('.rincian');
}

export async function openForm(page: Page, name: 'Identitas' | 'Tampilan cetak'): Promise<void> {
  await openSample(page, sampleTitles['sample-004']);
  await pane(page).getByRole('button', { name, exact: true }).click();
  await pane(page).getByRole('heading', { name, exact: true }).waitFor();
}

/** Opens sample 004 and selects one of its symbols. */
export async function openStep(page: Page, name: string): Promise<void> {
  await openSample(page, sampleTitles['sample-004']);
  await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
  await page.locator(`.stop[aria-label="${name}"]`).click();
}

/** Clicks where a text is printed; the page itself takes the click. */
export async function clickText(page: Page, text: string): Promise<void> {
  await settled(page);
  const { x, y } = await middleOfText(page, text);
  await page.mouse.click(x, y);
}

/** Takes back all there is. @returns how many steps there were */
export async function undoAll(page: Page): Promise<number> {
  const undo = page.locator('.undo-buttons').getByRole('button', { name: 'Urungkan' });
  let steps = 0;
  for (; (await undo.getAttribute('aria-disabled')) === 'false'; steps += 1) await undo.click();
  return steps;
}

/** The words that describe a field. */
export function hintOf(field: Locator): Promise<string | undefined> {
  return field.evaluate(
    (control) => document.getElementById(control.getAttribute('aria-describedby') ?? '')?.innerText,
  );
}

/** What axe finds on the page as it stands, in a line each. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return (await inPage.run()).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
