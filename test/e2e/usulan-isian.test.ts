import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveApp } from './app';
import { browserPath } from './browser';
import { settled, toTable } from './editing';
import { evaluate, kept, submitted } from './evaluated';
import { faults, pane } from './pane';

function asked(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Usulan perubahan' });
}

interface Opened {
  readonly field: Locator;
  /** Of all there are to choose. */
  readonly ids: readonly string[];
  /** What the document says: the second of them. */
  readonly before: string;
}

/** Evaluates an SOP; the pelaksana of the symbol of its second langkah is there to be chosen. */
async function openPelaksana(page: Page): Promise<Opened> {
  const file = submitted().file();
  await evaluate(page, file);
  await toTable(page);
  await page.locator('.stop[aria-label^="Langkah 2, simbol"]').first().click();
  await page.getByRole('tab', { name: 'Rincian' }).click();
  const field = pane(page).getByLabel('Pelaksana', { exact: true });
  const before = await field.inputValue();
  const ids = file.sop.pelaksana.map(({ id }) => id as string);
  expect(ids.indexOf(before)).toBe(1);
  return { field, ids, before };
}

/** Presses the pointer on the field and chooses: the list that a browser opens is outside of the page. */
async function pick(field: Locator, value: string): Promise<void> {
  await field.dispatchEvent('pointerdown');
  await field.selectOption(value);
}

describe.skipIf(!browserPath)('a field in evaluation mode', () => {
  const open = serveApp();

  test('one of several is proposed when the keys have come to rest, by Enter and by leaving; Esc takes it back', async () => {
    const { page } = await open();
    const { field, ids, before } = await openPelaksana(page);
    const shown = (): Promise<string> => field.inputValue();
    await field.focus();
    await page.keyboard.press('ArrowUp');
    expect([await shown(), await asked(page).count()]).toEqual([ids[0], 0]);
    await page.keyboard.press('Escape');
    expect([await shown(), await asked(page).count()]).toEqual([before, 0]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect([await shown(), await asked(page).count()]).toEqual([ids[2], 0]);
    await page.keyboard.press('Enter');
    await asked(page).waitFor();
    await page.keyboard.press('Escape');
    await asked(page).waitFor({ state: 'detached' });
    expect(await shown()).toBe(before);
    await field.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
    await page.getByText('Usulan dicatat.').waitFor();
    const { reviu } = await kept(page);
    const proposals = reviu.peristiwa.filter(({ jenis }) => jenis === 'usulan');
    expect(proposals.map(({ argumen }) => argumen['pelaksana'])).toEqual([ids[0]]);
  });

  test('the mouse after a key: what it chose counts, and what stands there already is no choice', async () => {
    const { page } = await open();
    const { field, ids, before } = await openPelaksana(page);
    const proposed = async (): Promise<string> => (await asked(page).locator('.usulan-what').innerText()).trim();
    await field.focus();
    await page.keyboard.press('ArrowUp');
    await pick(field, before);
    expect(await field.inputValue()).toBe(before);
    await page.keyboard.press('Tab');
    await settled(page);
    expect(await asked(page).count()).toBe(0);
    await field.focus();
    await page.keyboard.press('ArrowUp');
    await pick(field, ids[2] ?? '');
    await asked(page).waitFor();
    expect(await proposed()).not.toBe('');
    await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
    await page.getByText('Usulan dicatat.').waitFor();
    await settled(page);
    expect(await asked(page).count()).toBe(0);
    const { reviu } = await kept(page);
    const proposals = reviu.peristiwa.filter(({ jenis }) => jenis === 'usulan');
    expect(proposals.map(({ argumen }) => argumen['pelaksana'])).toEqual([ids[2]]);
  });

  test.each(['Control+Shift+M', 'reload'])(
    'what keys have come to is asked about when the field goes by %s',
    async (way) => {
      const { page } = await open();
      const { field, ids } = await openPelaksana(page);
      await page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();
      await field.focus();
      await page.keyboard.press('ArrowUp');
      if (way === 'reload') await page.reload();
      else await page.keyboard.press(way);
      await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
      await page.getByText('Usulan dicatat.').waitFor();
      const { reviu } = await kept(page);
      expect(reviu.peristiwa.at(-1)).toMatchObject({ jenis: 'usulan', argumen: { pelaksana: ids[0] } });
    },
  );

  test('its reason is there again after Esc, and a browser that cannot keep it is told of', async () => {
    const { page } = await open();
    const { field } = await openPelaksana(page);
    await field.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const why = asked(page).getByLabel('Alasan');
    await why.fill('Lebih dekat.');
    expect(await page.getByText('Peramban tidak dapat menyimpan').count()).toBe(0);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await why.fill('Lebih dekat ke berkas.');
    await asked(page).getByText('Peramban tidak dapat menyimpan tulisan ini').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Buka lagi' }).click();
    expect(await why.inputValue()).toBe('Lebih dekat ke berkas.');
  });

  test.each([['light'], ['dark']] as const)(
    'a day is shown as it is written, in the question and in its card, %s',
    async (colorScheme) => {
      const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce', colorScheme });
      await evaluate(page, submitted('sample-000').file());
      await page.getByRole('tab', { name: 'Rincian' }).click();
      await pane(page).getByRole('button', { name: 'Identitas', exact: true }).click();
      const field = pane(page).locator('[data-field="tanggalEfektif"]');
      await field.fill('30 November 2026');
      await page.keyboard.press('Tab');
      const words = async (within: Locator): Promise<string> =>
        (await within.locator('.old-and-new').innerText()).replace(/\s+/g, ' ');
      await asked(page).waitFor();
      expect(await words(asked(page))).toContain('November');
      expect(await words(asked(page))).not.toMatch(/\d{4}-\d\d/);
      expect(await faults(page)).toEqual([]);
      await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
      await page.getByRole('tab', { name: /^Catatan/ }).click();
      await page.locator('[data-thread]').click();
      expect(await words(page.locator('.thread-open'))).toContain('November');
      expect(await words(page.locator('.thread-open'))).not.toMatch(/\d{4}-\d\d/);
      const { reviu } = await kept(page);
      expect(reviu.peristiwa.at(-1)).toMatchObject({ argumen: { field: 'tanggalEfektif', value: '2026-11-30' } });
    },
  );
});
