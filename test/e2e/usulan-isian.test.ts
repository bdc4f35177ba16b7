import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveApp } from './app';
import { browserPath } from './browser';
import { settled } from './editing';
import { evaluate, kept, submitted } from './evaluated';
import { faults, pane } from './pane';

function asked(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Usulan perubahan' });
}

describe.skipIf(!browserPath)('a field in evaluation mode', () => {
  const open = serveApp();

  test('one of several is proposed when the keys have come to rest, by Enter and by leaving; Esc takes it back', async () => {
    const { page } = await open();
    const file = submitted().file();
    await evaluate(page, file);
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await settled(page);
    await page.locator('.stop[aria-label^="Langkah 2, simbol"]').first().click();
    await page.getByRole('tab', { name: 'Rincian' }).click();
    const field = pane(page).getByLabel('Pelaksana', { exact: true });
    const shown = (): Promise<string> => field.inputValue();
    const before = await shown();
    const ids = file.sop.pelaksana.map(({ id }) => id as string);
    const at = ids.indexOf(before);
    expect(at).toBe(1);
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
