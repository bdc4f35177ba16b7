import { describe, expect, test } from 'vitest';
import { layout, readSop, writePdf, writeSop, writeSvg } from '../../src/core';
import { changed, choose, content, drop, fileOf, openSample, sampleText, sampleTitles, saved, serveApp } from './app';
import { browserPath } from './browser';
import { twoPages, withoutLangkah } from './documents';

const title = sampleTitles['sample-004'];
const fileName = 'Penyusunan Perjanjian Kinerja- Perubahan Perjanjian Kinerja';

/** The same document through the core, as the `sop` command would write it. */
function core(text: string): { json: string; pdf: Uint8Array; svg: string[] } {
  const read = readSop(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const drawing = layout(read.file);
  return { json: writeSop(read.file), pdf: writePdf(read.file, drawing), svg: writeSvg(drawing) };
}

describe.skipIf(!browserPath)('files out', () => {
  const open = serveApp();

  test('the file, by the button and by Ctrl+S, is the canonical JSON', async () => {
    const { page } = await open();
    await openSample(page, title);
    const expected = core(sampleText('sample-004')).json;
    for (const press of [
      () => page.getByRole('button', { name: 'Simpan berkas' }).click(),
      () => page.keyboard.press('Control+s'),
    ]) {
      const { name, bytes } = await saved(page, press);
      expect(name).toBe(`${fileName}.sop.json`);
      expect(bytes.toString('utf8')).toBe(expected);
    }
    await page.getByRole('status').getByText(`Tersimpan di folder unduhan: ${fileName}.sop.json`).waitFor();
  });

  test.each(Object.entries(sampleTitles))('the PDF of %s is byte for byte that of the core', async (name, nama) => {
    const { page } = await open();
    await openSample(page, nama);
    const pdf = await saved(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    expect(pdf.name).toMatch(/\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.compare(pdf.bytes, Buffer.from(core(sampleText(name)).pdf))).toBe(0);
  });

  test('the page in view as a picture, then all of them', async () => {
    const { page } = await open();
    await openSample(page, title);
    const expected = core(sampleText('sample-004')).svg;
    await page.getByRole('button', { name: '2 Bagian Identitas' }).click();
    await page.getByText('Halaman 2 dari 3').waitFor();
    await page.getByRole('button', { name: 'Unduh gambar' }).click();
    const one = await saved(page, () => page.getByRole('menuitem', { name: 'Halaman 2 saja (SVG)' }).click());
    expect(one.name).toBe(`${fileName}-2.svg`);
    expect(one.bytes.toString('utf8')).toBe(expected[1]);

    const all: { name: string; bytes: Buffer }[] = [];
    page.on('download', async (download) => all.push(await content(download)));
    await page.getByRole('button', { name: 'Unduh gambar' }).click();
    await page.getByRole('menuitem', { name: 'Semua halaman (3 berkas SVG)' }).click();
    await expect.poll(() => all.length).toBe(3);
    all.sort((a, b) => a.name.localeCompare(b.name));
    expect(all.map(({ name }) => name)).toEqual([1, 2, 3].map((number) => `${fileName}-${number}.svg`));
    expect(all.map(({ bytes }) => bytes.toString('utf8'))).toEqual(expected);
  });

  test('with the network cut after loading, what is open is still seen, saved and printed', async () => {
    const { page } = await open();
    // The Worker asks for the letters once its own code is there.
    const letters = ['regular', 'bold'].map((face) =>
      page.waitForResponse((one) => one.url().includes(`/arimo-${face}-`) && one.request().resourceType() === 'fetch'),
    );
    await openSample(page, title);
    await Promise.all((await Promise.all(letters)).map((response) => response.finished()));
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    const pdf = await saved(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    expect(Buffer.compare(pdf.bytes, Buffer.from(core(sampleText('sample-004')).pdf))).toBe(0);
    const json = await saved(page, () => page.keyboard.press('Control+s'));
    expect(json.bytes.toString('utf8')).toBe(core(sampleText('sample-004')).json);
    await choose(page, fileOf('lain.sop.json', twoPages()));
    await page.getByRole('heading', { name: 'Dua Halaman' }).waitFor();
    const other = await saved(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    expect(Buffer.compare(other.bytes, Buffer.from(core(twoPages()).pdf))).toBe(0);
  });
});

describe.skipIf(!browserPath)('a PDF is made beside the page', () => {
  const open = serveApp();

  test('in a Worker; in the page where the Worker cannot start; the bytes are those of the core', async () => {
    const { page } = await open();
    await openSample(page, title);
    const expected = Buffer.from(core(sampleText('sample-004')).pdf);
    const beside = await saved(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    expect(Buffer.compare(beside.bytes, expected)).toBe(0);
    expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('press-worker')]);

    const without = await open({
      planted: /press-worker|404/,
      before: (tab) => tab.route(/press-worker/, (route) => route.fulfill({ status: 404, body: '' })),
    });
    await openSample(without.page, title);
    const within = await saved(without.page, () => without.page.getByRole('button', { name: 'Unduh PDF' }).click());
    expect(Buffer.compare(within.bytes, expected)).toBe(0);
  });
});

describe.skipIf(!browserPath)('a PDF writer that cannot be fetched', () => {
  const open = serveApp();

  test('is said clearly, and asking again later works', async () => {
    let cut = true;
    let isTold = false;
    const { page } = await open({
      before: (tab) =>
        tab.route(/\/arimo-[\w-]+\.ttf$/, async (route) => {
          if (!cut || route.request().resourceType() !== 'fetch') return route.continue();
          await expect.poll(() => isTold).toBe(true);
          return route.fulfill({ body: '', status: 204 });
        }),
    });
    await openSample(page, title);
    await page.getByRole('button', { name: 'Unduh PDF' }).click();
    await page.getByRole('status').getByText('Sedang menyiapkan PDF ...').waitFor();
    isTold = true;
    await page.getByRole('status').getByText('PDF belum dapat dibuat').waitFor();
    cut = false;
    const pdf = await saved(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe.skipIf(!browserPath)('a fault of the app', () => {
  const open = serveApp();

  test('does not cost the document: it can be saved', async () => {
    const { page } = await open({
      planted: /^(error|thrown): .*(planted|Lembar)/s,
      before: (tab) =>
        tab.route(/\/Lembar-[\w-]+\.js$/, (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("planted")' }),
        ),
    });
    await page.locator('.sample-ready', { hasText: title }).click();
    await page.getByRole('alert').getByText('Dokumen ini belum dapat ditampilkan').waitFor();
    const json = await saved(page, () => page.getByRole('button', { name: 'Simpan berkas' }).click());
    expect(json.bytes.toString('utf8')).toBe(core(sampleText('sample-004')).json);
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.getByRole('heading', { name: 'Contoh SOP' }).waitFor();
  });
});

describe.skipIf(!browserPath)('files in', () => {
  const open = serveApp();

  test('by the picker, by Ctrl+O, and by dropping', async () => {
    const { page } = await open();
    await choose(page, fileOf('satu.sop.json', sampleText('sample-004')));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const asked = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+o');
    await (await asked).setFiles(fileOf('dua.sop.json', twoPages()));
    await page.getByRole('heading', { level: 1, name: 'Dua Halaman' }).waitFor();
    await drop(page, fileOf('tiga.sop.json', sampleText('sample-001')));
    await page.getByRole('heading', { level: 1, name: sampleTitles['sample-001'] }).waitFor();
    await page.getByRole('button', { name: 'Beranda' }).click();
    await drop(page, fileOf('empat.sop.json', sampleText('sample-000')));
    await page.getByRole('heading', { level: 1, name: sampleTitles['sample-000'] }).waitFor();
  });

  test('the place to drop on is plain while a file is held over it', async () => {
    const { page } = await open();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File([''], 'a.sop.json'));
      return data;
    });
    await page.dispatchEvent('.beranda', 'dragenter', { dataTransfer: transfer });
    await page.getByText('Lepaskan untuk membuka berkas').waitFor();
    await page.dispatchEvent('.beranda', 'dragleave', { dataTransfer: transfer });
    await page.getByText('Lepaskan untuk membuka berkas').waitFor({ state: 'detached' });
  });

  test('many problems are capped and scrolled; another file can be chosen from there', async () => {
    const { page } = await open();
    const many = Array.from({ length: 80 }, (_, index) => ({ id: `l${index}`, kegiatan: index, simbol: [] }));
    await choose(page, fileOf('banyak.json', changed('sample-004', [['langkah'], many])));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.locator('li code').count()).toBe(50);
    expect(await dialog.locator('li').last().textContent()).toBe('dan 30 hal lain');
    const box = await dialog.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
    await choose(page, fileOf('baik.json', twoPages()), 'Pilih berkas lain');
    await page.getByRole('heading', { level: 1, name: 'Dua Halaman' }).waitFor();
    expect(await dialog.count()).toBe(0);
  });

  test('hostile text is shown as text', async () => {
    const { page } = await open();
    const nama = '<img src=x onerror="window.hacked=1">';
    const script = '<script>window.hacked=1</script>';
    const hostile = changed(
      'sample-004',
      [['identitas', 'nama'], nama],
      [['langkah', 0, 'kegiatan'], script],
      [['langkah', 1, 'kegiatan'], ']]></text></svg><svg onload="window.hacked=1">'],
      [['pelaksana', 0, 'nama'], 'javascript:window.hacked=1'],
      [['alur', 0, 'label'], '"><a href="javascript:window.hacked=1">x</a>'],
    );
    await choose(page, fileOf('jahat.sop.json', hostile));
    await page.locator('.page svg').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(nama);
    expect(await page.locator('.page script, .page img, .page a, .page [onload]').count()).toBe(0);
    await page.locator('.stop').first().click();
    await page.getByRole('heading', { name: 'Langkah 1' }).waitFor();
    expect(await page.locator('.rincian').getByLabel('Uraian Prosedur').inputValue()).toBe(script);
    const pdf = await saved(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    expect(pdf.name).toMatch(/^-?img src=x onerror=-window/);
  });

  test('an SOP without langkah is shown, said to be empty, and can be saved', async () => {
    const { page } = await open();
    await choose(page, fileOf('kosong.sop.json', withoutLangkah()));
    await page.getByText('SOP ini belum mempunyai langkah.').waitFor();
    await page.locator('.page svg').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('(tanpa nama)');
    const json = await saved(page, () => page.getByRole('button', { name: 'Simpan berkas' }).click());
    expect(json.name).toBe('SOP.sop.json');
    expect(json.bytes.toString('utf8')).toBe(core(withoutLangkah()).json);
  });

  test('what the reader put right is told', async () => {
    const { page } = await open();
    await choose(
      page,
      fileOf('kendali.sop.json', changed('sample-004', [['langkah', 0, 'kegiatan'], 'Menerima\u0007 surat'])),
    );
    await page.getByText('Disesuaikan saat dibuka').waitFor();
  });
});
