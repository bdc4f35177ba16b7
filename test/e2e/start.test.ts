import { describe, expect, test } from 'vitest';
import { openSample, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';

describe.skipIf(!browserPath)('Beranda', () => {
  const open = serveApp();

  test('says what this is, offers a file and three samples with a true picture of their flow page', async () => {
    const { page } = await open();
    expect(await page.title()).toBe('Perancang SOP');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Buka berkas', exact: true }).waitFor();
    await page.locator('.sample-page svg').nth(2).waitFor();
    expect(await page.locator('.sample-name').allTextContents()).toEqual([
      sampleTitles['sample-004'],
      sampleTitles['sample-001'],
      sampleTitles['sample-000'],
    ]);
    expect(await page.locator('.sample-counts').allTextContents()).toEqual([
      '6 langkah · 3 pelaksana',
      '7 langkah · 6 pelaksana',
      '8 langkah · 4 pelaksana',
    ]);
    expect(await page.locator('.sample-page').first().textContent()).toContain('Uraian Prosedur');
  });

  test.each(Object.entries(sampleTitles))('one click shows %s drawn', async (_name, title) => {
    const { page } = await open();
    await openSample(page, title);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.title()).toBe(`${title} – Perancang SOP`);
    const pages = await page.locator('.page').count();
    expect(pages).toBeGreaterThan(1);
    expect(await page.locator('.page svg path').count()).toBeGreaterThan(10);
    await expect.poll(() => page.locator('.status-where').textContent()).toBe(`Halaman 1 dari ${pages}`);
  });

  test('English, and remembered', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Open file', exact: true }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.reload();
    await page.getByRole('button', { name: 'Open file', exact: true }).waitFor();
    await page.getByRole('button', { name: `Open sample: ${sampleTitles['sample-004']}` }).click();
    await page.getByRole('button', { name: 'Download PDF' }).waitFor();
    await expect.poll(() => page.locator('.status-where').textContent()).toBe('Page 1 of 3');
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await page.getByRole('button', { name: 'Unduh PDF' }).waitFor();
  });

  test('works where the browser forbids to keep anything', async () => {
    const { page } = await open({
      before: (tab) =>
        tab.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }),
    });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Open file', exact: true }).waitFor();
  });

  test("the browser's Back leads to Beranda, as the arrow in the header does", async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    await page.goBack();
    await page.getByRole('heading', { name: 'Contoh SOP' }).waitFor();
    await openSample(page, sampleTitles['sample-001']);
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.getByRole('heading', { name: 'Contoh SOP' }).waitFor();
    expect(await page.title()).toBe('Perancang SOP');
  });

  test('a narrow screen can be used: nothing sticks out, the panes open over the paper', async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const sticksOut = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    await page.locator('.sample-page svg').first().waitFor();
    expect(await sticksOut()).toBe(false);
    await openSample(page, sampleTitles['sample-004']);
    expect(await sticksOut()).toBe(false);
    expect(await page.locator('.rincian').count()).toBe(0);
    await page.getByRole('button', { name: 'Rincian' }).click();
    await page.getByRole('heading', { name: 'SOP ini' }).waitFor();
    expect(await sticksOut()).toBe(false);
  });
});

describe.skipIf(!browserPath)('a window as narrow as a phone', () => {
  const open = serveApp();

  test.each([
    [390, 844],
    [640, 360],
  ])('%i x %i: a menu holds what the header has no room for', async (width, height) => {
    const { page } = await open({ viewport: { width, height } });
    await openSample(page, sampleTitles['sample-004']);
    const menu = page.getByRole('button', { name: 'Menu lainnya' });
    await menu.click();
    for (const name of ['Buka berkas', 'Simpan berkas', 'Halaman 1 saja (SVG)', 'Semua halaman (3 berkas SVG)']) {
      expect(await page.getByRole('menuitem', { name }).isVisible()).toBe(true);
    }
    const english = page.getByRole('menuitemradio', { name: 'English' });
    const box = await english.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    await english.click();
    await page.getByText('Page 1 of 3').waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    expect(await page.getByRole('menuitemradio', { name: 'English' }).getAttribute('aria-checked')).toBe('true');
    await page.getByRole('menuitemradio', { name: 'Indonesia' }).click();
    await page.getByText('Halaman 1 dari 3').waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('button', { name: 'English' }).waitFor();
    expect(await menu.count()).toBe(0);
  });
});

describe.skipIf(!browserPath)('samples that do not come', () => {
  const open = serveApp();

  test('one that is answered with nothing useful says so and can be asked for again', async () => {
    let broken = true;
    const { page } = await open({
      before: (tab) =>
        tab.route('**/sample-001.sop.json', (route) =>
          broken ? route.fulfill({ body: '{"format":' }) : route.continue(),
        ),
    });
    await page.getByText('Contoh ini belum dapat diambil.').waitFor();
    await expect.poll(() => page.locator('.sample-ready').count()).toBe(2);
    broken = false;
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.locator('.sample-name', { hasText: sampleTitles['sample-001'] }).waitFor();
  });
});
