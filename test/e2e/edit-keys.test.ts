import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/model';
import { announced, serveApp } from './app';
import { browserPath } from './browser';
import { documentOf, openFlow } from './editing';

/** The rows as symbol kinds in columns: `1 proses`, and what leads where. */
function picture({ langkah, pelaksana, alur }: Sop): { rows: string[]; ways: string[] } {
  const places = new Map<string, number>();
  const rows = langkah.map(({ simbol }, row) =>
    simbol
      .map(({ id, jenis, pelaksana: of }) => {
        places.set(id, row + 1);
        return `${pelaksana.findIndex((one) => one.id === of)} ${jenis}`;
      })
      .join(', '),
  );
  const ways = alur.map(({ dari, ke, label }) => `${places.get(dari)}-${places.get(ke)}${label ? ` ${label}` : ''}`);
  return { rows, ways: ways.sort() };
}

async function select(page: Page, langkah: number): Promise<void> {
  await page.locator(`.stop[aria-label^="Langkah ${langkah}, simbol"]`).first().click();
}

describe.skipIf(!browserPath)('the keys of what is selected', () => {
  const open = serveApp();

  test('Ctrl with an arrow makes the next langkah, linked, there or beside; an arrow moves the symbol; digits change it', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    expect(picture(start).rows).toEqual(['0 mulai', '1 proses', '2 proses', '1 keputusan', '0 proses', '2 selesai']);
    await select(page, 2);
    await page.keyboard.press('Control+ArrowDown');
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Proses, SUBKOORDINATOR dipilih');
    await page.keyboard.press('Control+ArrowLeft');
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Proses, KABAG dipilih');
    await page.keyboard.press('2');
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Keputusan, KABAG dipilih');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Keputusan, SUBKOORDINATOR dipilih');
    await page.keyboard.press('1');
    const done = picture(await documentOf(page));
    expect(done.rows.slice(0, 5)).toEqual(['0 mulai', '1 proses', '1 proses', '1 proses', '2 proses']);
    expect(done.ways).toContain('2-3');
    expect(done.ways).toContain('3-4');
    expect(done.ways).toContain('4-5');
    for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
  });

  test('C connects: by the number of the langkah, by arrows, by a click; Esc gives up; a refusal says why', async () => {
    const { page } = await open();
    await openFlow(page);
    await select(page, 2);
    await page.keyboard.press('c');
    await page.keyboard.press('5');
    expect(await page.locator('.connect-hint').innerText()).toContain('Hubungkan dari langkah 2 ke langkah 5.');
    expect(await page.locator('.connect-target').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe('Panah dari langkah 2 ke langkah 5 dipilih');
    await select(page, 3);
    await page.keyboard.press('c');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe('Panah dari langkah 3 ke langkah 6 dipilih');
    await select(page, 1);
    await page.keyboard.press('c');
    await select(page, 5);
    await expect.poll(() => announced(page)).toBe('Panah dari langkah 1 ke langkah 5 dipilih');
    expect(picture(await documentOf(page)).ways).toEqual(expect.arrayContaining(['2-5', '3-6', '1-5']));
    await select(page, 1);
    await page.keyboard.press('c');
    await page.keyboard.press('Escape');
    expect(await page.locator('.connect-hint p').count()).toBe(0);
    await expect.poll(() => announced(page)).toContain('Langkah 1');
    await select(page, 6);
    await page.keyboard.press('c');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.notice-failed').innerText())
      .toContain('tidak ada panah yang keluar dari sana');
    await page.screenshot({ path: 'test/output/edit-refusal.png' });
  });

  test('Alt with an arrow moves a row, and a pelaksana by its heading; Ctrl+D doubles a row', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    await select(page, 3);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => announced(page)).toBe('Langkah 2, simbol Proses, JFU dipilih');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Proses, JFU dipilih');
    expect((await documentOf(page)).langkah.map(({ kegiatan }) => kegiatan)[3]).toBe(start.langkah[2]?.kegiatan);
    const box = await page.locator('.page text:has-text("KABAG")').first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    await page.keyboard.press('Alt+ArrowRight');
    expect((await documentOf(page)).pelaksana.map(({ nama }) => nama)).toEqual(['SUBKOORDINATOR', 'KABAG', 'JFU']);
    await page.keyboard.press('Alt+ArrowLeft');
    expect((await documentOf(page)).pelaksana).toEqual(start.pelaksana);
  });

  test('a row is copied, cut and pasted', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    await select(page, 5);
    await page.keyboard.press('Control+c');
    await expect.poll(() => page.locator('.notice').innerText()).toContain('1 langkah disalin.');
    await select(page, 2);
    await page.keyboard.press('Control+v');
    const pasted = await documentOf(page);
    expect(pasted.langkah.map(({ kegiatan }) => kegiatan)[2]).toBe(start.langkah[4]?.kegiatan);
    await select(page, 3);
    await page.keyboard.press('Control+x');
    expect((await documentOf(page)).langkah).toEqual(start.langkah);
  });

  test('F1 lists every key', async () => {
    const { page } = await open({ bypassCSP: true });
    await openFlow(page);
    await page.keyboard.press('F1');
    const dialog = page.getByRole('dialog', { name: 'Pintasan papan tik' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('Tambah langkah di bawah');
    await page.addScriptTag({ content: axe.source });
    const faults = await page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return (await inPage.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);
    await page.screenshot({ path: 'test/output/edit-keys.png' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});
