import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleText, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { knownAs } from './evaluated';

const title = sampleTitles['sample-004'];

/**
 * The browser's own dialogs cannot be answered from here. In their place the page is given real handles, of files that lie in the
 * browser's private folder: it writes to them, remembers them over a reload and sees that they were changed, as with any other.
 */
async function withPickers(page: Page): Promise<void> {
  await page.addInitScript((content) => {
    const asked = JSON.parse(sessionStorage.getItem('asked') ?? '[]') as string[];
    const fileOf = async (name: string): Promise<FileSystemFileHandle> => {
      asked.push(name);
      sessionStorage.setItem('asked', JSON.stringify(asked));
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(name, { create: true });
    };
    const write = async (handle: FileSystemFileHandle, text: string): Promise<void> => {
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    };
    Object.assign(window, {
      showOpenFilePicker: async () => {
        const handle = await fileOf('dibuka.sop.json');
        await write(handle, content);
        return [handle];
      },
      showSaveFilePicker: ({ suggestedName = '' }) =>
        fileOf(suggestedName.includes(' - catatan ') ? suggestedName : 'lain.sop.json'),
      // What somebody else does with the file meanwhile.
      overwrite: async (name: string) =>
        write(await (await navigator.storage.getDirectory()).getFileHandle(name), '{}'),
    });
  }, sampleText('sample-004'));
}

/** Which dialogs were asked for, in order, by the file that each gave. */
function asked(page: Page): Promise<string[]> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('asked') ?? '[]'));
}

async function lies(page: Page, name: string): Promise<string> {
  return page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);
}

async function firstKegiatan(page: Page, name: string): Promise<string> {
  return JSON.parse(await lies(page, name)).langkah[0].kegiatan;
}

async function renameStep(page: Page, text: string): Promise<void> {
  await page.locator('.stop').first().click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
}

describe.skipIf(!browserPath)('a file that was opened or saved', () => {
  const open = serveApp();

  test('is written again, also after a reload; Ctrl+Shift+S asks where; what somebody else wrote stays', async () => {
    const { page } = await open({ before: withPickers });
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await page.locator('.page svg').first().waitFor();
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await renameStep(page, 'Menerima naskah');
    await page.keyboard.press('Control+s');
    await page.getByText('Tersimpan di berkas dibuka.sop.json').waitFor();
    await expect.poll(() => firstKegiatan(page, 'dibuka.sop.json')).toBe('Menerima naskah');
    await page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();

    await page.reload();
    await page.locator('.stop').first().waitFor();
    await renameStep(page, 'Menerima naskah dinas');
    await page.keyboard.press('Control+s');
    await page.getByText('Tersimpan di berkas dibuka.sop.json').waitFor();
    await expect.poll(() => firstKegiatan(page, 'dibuka.sop.json')).toBe('Menerima naskah dinas');
    expect(await asked(page)).toEqual(['dibuka.sop.json']);

    await page.keyboard.press('Control+Shift+s');
    await page.getByText('Tersimpan di berkas lain.sop.json').waitFor();
    await renameStep(page, 'Menerima surat dinas');
    await page.keyboard.press('Control+s');
    await page.getByText('Tersimpan di berkas lain.sop.json').waitFor();
    await expect.poll(() => firstKegiatan(page, 'lain.sop.json')).toBe('Menerima surat dinas');
    await expect.poll(() => firstKegiatan(page, 'dibuka.sop.json')).toBe('Menerima naskah dinas');
    expect(await asked(page)).toEqual(['dibuka.sop.json', 'lain.sop.json']);

    await page.evaluate(() => Reflect.get(window, 'overwrite')('lain.sop.json'));
    await page.keyboard.press('Control+s');
    await page.locator('.notice').getByRole('button', { name: 'Simpan sebagai' }).waitFor();
    expect(await lies(page, 'lain.sop.json')).toBe('{}');
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.getByRole('button', { name: title, exact: true }).waitFor();
  });

  test('is left as it came by an evaluator: saved under a name of their own, and again there', async () => {
    const { page } = await open({ before: withPickers });
    await knownAs(page, 'Evaluator A', 'evaluator');
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await page.locator('.page svg').first().waitFor();
    const before = await lies(page, 'dibuka.sop.json');
    await page.getByRole('tab', { name: /Catatan/ }).click();
    await page.getByRole('button', { name: 'Masuk ke mode evaluasi' }).click();
    await page.getByText('Mode evaluasi.').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText(/Berkas evaluasi tersimpan: .* - catatan Evaluator A \d{4}-\d\d-\d\d\.sop\.json/).waitFor();
    const [sent, own = '', ...others] = await asked(page);
    expect([sent, others]).toEqual(['dibuka.sop.json', []]);
    expect(own).toMatch(/ - catatan Evaluator A \d{4}-\d\d-\d\d\.sop\.json$/);
    // It goes on there, and sees what somebody else wrote meanwhile.
    await page.evaluate((name) => Reflect.get(window, 'overwrite')(name), own);
    await page.keyboard.press('Control+s');
    await page.locator('.notice').getByRole('button', { name: 'Simpan sebagai' }).waitFor();
    expect(await asked(page)).toEqual([sent, own]);
    expect(await lies(page, 'dibuka.sop.json')).toBe(before);
  });
});
