import { describe, expect, test } from 'vitest';
import { changed, choose, fileOf, sampleText, saved, serveApp } from './app';
import { browserPath } from './browser';
import {
  chooseReturned,
  dropAll,
  evaluationFile,
  fromStatus,
  kept,
  openSop,
  remark,
  statusOf,
  submitted,
  withEvents,
} from './evaluation';
import { faults } from './pane';

describe.skipIf(!browserPath)('files that came back', () => {
  const open = serveApp();

  test('who opens what was submitted is asked once, and evaluates it with its text locked', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await openSop(page, withEvents([submitted]));
    const dialog = page.getByRole('dialog', { name: 'Buka untuk dievaluasi?' });
    await dialog.getByText('dicatat oleh Penyusun A').waitFor();
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^Buka untuk dievaluasi/ }).click();
    await page.getByText('Mode evaluasi.').waitFor();
    const { name } = await evaluationFile(page);
    expect(name).toMatch(/ - catatan .*\d{4}-\d\d-\d\d\.sop\.json$/);
    // Saved by key it bears the same name, not that of the drafter's file.
    expect((await saved(page, () => page.keyboard.press('Control+s'))).name).toBe(name);
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.locator('.documents-open').first().click();
    await page.locator('.page svg').first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('several, in any order, twice: what each brings is told, nothing is lost, nothing doubled', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await openSop(page);
    const before = await kept(page);
    const [a, b] = [
      fileOf('dari A.sop.json', withEvents([remark('a1'), remark('a2')])),
      fileOf(
        'dari B.sop.json',
        withEvents(
          [remark('b1', { oleh: { nama: 'Evaluator B', peran: 'evaluator' } })],
          changed('sample-000', [['identitas', 'nama'], 'Nama lain']),
        ),
      ),
    ];
    await chooseReturned(
      page,
      b,
      a,
      a,
      fileOf('lain.sop.json', withEvents([remark('x')], sampleText('sample-004'))),
      fileOf('rusak.sop.json', '{'),
    );
    const items = await page.locator('.versi-list > li').allInnerTexts();
    expect(items.map((item) => item.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^dari B.sop.json Dari Evaluator B: 1 catatan baru Naskah di dalam berkas ini berbeda/),
      expect.stringMatching(/^dari A.sop.json Dari Evaluator A: 2 catatan baru$/),
      expect.stringMatching(/^dari A.sop.json 2 catatan atau tanggapan sudah ada di sini$/),
      expect.stringMatching(/^lain.sop.json Tidak digabungkan karena berkas ini milik SOP lain: Penyusunan Perjanjian/),
      expect.stringMatching(/^rusak.sop.json Tidak digabungkan\./),
    ]);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('3 catatan dan keputusan digabungkan dari 3 berkas.').waitFor();
    // Led to what is new: the first of it is open, and nothing else is listed.
    await page.locator('.notice').getByRole('button', { name: 'Lihat yang baru' }).press('Enter');
    await page.locator('.thread-open [data-thread="a1"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-thread'))).toBe('a1');
    expect(await page.locator('.thread').count()).toBe(3);
    expect(await page.locator('.notice').count()).toBe(0);
    const after = await kept(page);
    expect(after.reviu?.peristiwa.map(({ id }) => id)).toEqual(['a1', 'a2', 'b1']);
    expect({ ...after, reviu: undefined }).toEqual({ ...before, reviu: undefined });
    await chooseReturned(page, a, b);
    await page.getByText('Tidak ada yang baru: semuanya sudah digabungkan.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
    expect((await kept(page)).reviu?.peristiwa.length).toBe(3);
    // One more file: only what it brings is new, and all can be seen again.
    await chooseReturned(page, fileOf('lagi.sop.json', withEvents([remark('c1')])));
    await page.keyboard.press('Enter');
    // Also where what came before is being looked at: what the chip counts is what is listed.
    await expect.poll(() => page.locator('.thread').count()).toBe(1);
    expect(await page.getByRole('button', { name: /^Baru digabungkan/ }).innerText()).toMatch(/ 1$/);
    await page.getByRole('button', { name: 'Lihat yang baru' }).click();
    await page.locator('.thread-open [data-thread="c1"]').waitFor();
    expect(await page.locator('.thread').count()).toBe(1);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Baru digabungkan/ }).click();
    expect(await page.locator('.thread').count()).toBe(4);
  });

  test('a file that brings only what a later application knows is taken in and kept', async () => {
    const { page } = await open();
    await openSop(page);
    const text = JSON.stringify({ ...JSON.parse(sampleText('sample-000')), reviu: { peristiwa: [], label: ['b'] } });
    await chooseReturned(page, fileOf('lebih baru.sop.json', text));
    await page.getByText('1 isian baru dari aplikasi yang lebih baru').waitFor();
    await page.getByRole('button', { name: 'Gabungkan (1)' }).click();
    await page.getByText('Isian dari aplikasi yang lebih baru digabungkan dari 1 berkas').waitFor();
    expect(await page.locator('.notice').getByRole('button', { name: 'Lihat yang baru' }).count()).toBe(0);
    expect((await kept(page)).reviu).toMatchObject({ label: ['b'] });
    await chooseReturned(page, fileOf('lebih baru.sop.json', text));
    await page.getByText('Tidak ada yang baru: semuanya sudah digabungkan.').waitFor();
  });

  test('in a tab that only reads nothing is filled in for nothing; what was read is taken in once it may be', async () => {
    const { page } = await open();
    await openSop(page);
    await page.getByText('Semua perubahan tersimpan').first().waitFor();
    await chooseReturned(page, fileOf('dari A.sop.json', withEvents([remark('a1')])));
    const second = await page.context().newPage();
    await second.goto(page.url());
    const name = JSON.parse(sampleText('sample-000')).identitas.nama;
    await second.getByRole('button', { name, exact: true }).first().click();
    await second.getByRole('button', { name: 'Ambil alih' }).click();
    await second.getByRole('button', { name: 'Ambil alih' }).waitFor({ state: 'detached' });
    await page.bringToFront();
    await page.locator('.place').getByText('SOP ini sedang dibuka di tab lain.').waitFor();
    await page.getByRole('button', { name: 'Gabungkan (1)' }).click();
    const refused = page.locator('.notice', { hasText: 'SOP ini sedang dibuka di tab lain' });
    await refused.waitFor();
    await fromStatus(page, 'Simpan versi');
    await refused.waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await dropAll(page, fileOf('a.sop.json', withEvents([remark('a1')])), fileOf('b.sop.json', withEvents([])));
    await page.getByRole('button', { name: 'Gabungkan (1)' }).click();
    await page.getByRole('button', { name: 'Ambil alih' }).click();
    await page.getByRole('button', { name: 'Ambil alih' }).waitFor({ state: 'detached' });
    await page.locator('.notice').getByRole('button', { name: 'Lihat isinya' }).click();
    await page.getByRole('button', { name: 'Gabungkan (1)' }).click();
    await page.getByText('1 catatan dan keputusan digabungkan').waitFor();
    expect((await kept(page)).reviu?.peristiwa.map(({ id }) => id)).toEqual(['a1']);
  });

  test('hostile files: script, forged order, broken ids, 10,000 events, clocks of 1970 and 2999', async () => {
    const { page } = await open();
    await openSop(page);
    const before = await kept(page);
    const script = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const hostile = withEvents([
      remark('h1', {
        waktu: '1970-01-01T00:00:00Z',
        teks: script,
        oleh: { nama: script, peran: script },
        setelah: 'h2',
      }),
      remark('h2', {
        waktu: '2999-01-01T00:00:00Z',
        setelah: 'h1',
        jangkar: { di: 'milik-sop-lain', kutipan: script },
      }),
      { ...submitted, id: 'h3', status: 'Rahasia' },
    ]);
    const many = withEvents(Array.from({ length: 10_000 }, (_, index) => remark(`m${index}`)));
    const broken = withEvents([remark('tidak boleh/..')]);
    const twice = withEvents([remark('sama'), remark('sama')]);
    const polluted = withEvents([remark('p')]).replace('"bobot"', '"__proto__":{"x":1},"bobot"');
    await chooseReturned(
      page,
      fileOf(`${script.replaceAll('/', '')}.sop.json`, hostile),
      fileOf('banyak.sop.json', many),
      fileOf('id rusak.sop.json', broken),
      fileOf('id ganda.sop.json', twice),
      fileOf('proto.sop.json', polluted),
    );
    const items = (await page.locator('.versi-list > li').allInnerTexts()).map((item) => item.replace(/\s+/g, ' '));
    expect(items[0]).toContain('2 catatan baru, 1 tanggapan atau status baru');
    expect(items[0]).toContain('2 bertanggal tidak wajar');
    expect(items[0]).toContain('1 tidak dikenali');
    expect(items[1]).toContain('Berkas ini membawa 10000 catatan baru. Periksa asalnya');
    for (const item of items.slice(2)) expect(item).toContain('Tidak digabungkan.');
    // Called off: the document is as it was.
    await page.getByRole('button', { name: 'Batal' }).click();
    expect(await kept(page)).toEqual(before);
    // Taken in all the same, it is contained: the status is not forged, and it can be gone on with.
    await chooseReturned(page, fileOf('jahat.sop.json', hostile));
    await page.keyboard.press('Enter');
    await page.getByText('3 catatan dan keputusan digabungkan').waitFor();
    expect(await statusOf(page)).toBe('Draf');
    expect((await kept(page)).identitas).toEqual(before.identitas);
  });

  test('an SOP that is kept with other words: its remarks are taken in from the question', async () => {
    const { page } = await open();
    await openSop(page);
    const text = withEvents([remark('a1')], changed('sample-000', [['identitas', 'nama'], 'Nama lain']));
    await choose(page, fileOf('dari A.sop.json', text));
    await page.getByRole('button', { name: /^Gabungkan catatannya/ }).click();
    await page.getByText('1 catatan baru').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('1 catatan dan keputusan digabungkan dari 1 berkas.').waitFor();
    const after = await kept(page);
    expect(after.reviu?.peristiwa.map(({ id }) => id)).toEqual(['a1']);
    expect(after.identitas['nama']).toBe(JSON.parse(sampleText('sample-000')).identitas.nama);
  });

  test('several files that are dropped are taken in where one is of the SOP that is open, and more can follow', async () => {
    const { page } = await open();
    await openSop(page);
    const [a, b] = [
      fileOf('dari A.sop.json', withEvents([remark('a1')])),
      fileOf('dari B.sop.json', withEvents([remark('b1')])),
    ];
    await dropAll(page, a, fileOf('lain.sop.json', sampleText('sample-004')));
    await page.locator('.versi-list > li').nth(1).waitFor();
    await dropAll(page, b);
    await page.locator('.versi-list > li').nth(2).waitFor();
    await page.getByRole('button', { name: 'Gabungkan (2)' }).click();
    expect((await kept(page)).reviu?.peristiwa.map(({ id }) => id)).toEqual(['a1', 'b1']);
    // None of this SOP: the first is opened, as always.
    await dropAll(
      page,
      fileOf('lain.sop.json', sampleText('sample-004')),
      fileOf('lain 2.sop.json', sampleText('sample-001')),
    );
    await page.getByText('Hanya berkas pertama yang dibuka: lain.sop.json.').waitFor();
  });
});
