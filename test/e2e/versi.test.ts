import { describe, expect, test } from 'vitest';
import { sampleText, saved, serveApp } from './app';
import { browserPath } from './browser';
import {
  fromOtherStatus,
  fromStatus,
  fromStatusByKey,
  introduce,
  type Kept,
  keepVersion,
  kept,
  moveUp,
  openKept,
  openSop,
  openSubmitted,
  remark,
  statusOf,
  withEvents,
} from './evaluation';
import { faults } from './pane';

describe.skipIf(!browserPath)('status', () => {
  const open = serveApp();

  test('submitted by keyboard alone: who and when are told, the content is kept, the file is one press away', async () => {
    const { page } = await open();
    await openSop(page);
    await fromStatusByKey(page, 'Ajukan untuk dievaluasi');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+Enter');
    await introduce(page, 'Penyusun A', 'penyusun');
    await page.getByText('Status Diajukan sudah dicatat; isinya disimpan sebagai versi 1.').waitFor();
    expect(await statusOf(page)).toBe('Diajukan');
    const file = await saved(page, () =>
      page.locator('.notice').getByRole('button', { name: 'Simpan berkas evaluasi' }).press('Enter'),
    );
    expect(file.name).toMatch(/^Penyusunan .* - untuk dievaluasi \d{4}-\d\d-\d\d\.sop\.json$/);
    const { reviu, riwayat } = JSON.parse(file.bytes.toString('utf8')) as Kept;
    expect(reviu?.peristiwa).toMatchObject([{ jenis: 'status', status: 'Diajukan', oleh: { nama: 'Penyusun A' } }]);
    expect(riwayat).toMatchObject([{ nomor: 1, catatan: 'Diajukan', sidik: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    await page.locator('.status-chip').click();
    await page.getByText(/Diajukan, dicatat oleh Penyusun A pada \d+ \w+ \d{4} pukul/).waitFor();
  });

  test('what evaluators are reading asks before its first change, once', async () => {
    const { page } = await open();
    await openSubmitted(page);
    const before = (await kept(page)) as unknown as { langkah: unknown };
    await moveUp(page);
    await page.getByRole('button', { name: 'Jangan ubah' }).click();
    expect(((await kept(page)) as unknown as { langkah: unknown }).langkah).toEqual(before.langkah);
    await moveUp(page);
    await page.getByRole('button', { name: 'Tetap ubah' }).click();
    expect(((await kept(page)) as unknown as { langkah: unknown }).langkah).not.toEqual(before.langkah);
    await moveUp(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('going on over open wajib remarks shows them and keeps one reason; signed writes number and day, one step', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await openSop(page, withEvents([remark('c1')]));
    await fromStatus(page, 'Ajukan untuk dievaluasi');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Masih ada 1 catatan wajib').waitFor();
    await dialog.getByText('Nama belum sesuai.').waitFor();
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ajukan untuk dievaluasi' }).click();
    await dialog.getByText('Tulis alasannya dalam satu kalimat.').waitFor();
    // The keyboard is where something is missing.
    await page.keyboard.insertText('Disepakati pada rapat.');
    await page.keyboard.press('Enter');
    await introduce(page, 'Penyusun A', 'penyusun');
    await page.getByText('Status Diajukan sudah dicatat').waitFor();
    await fromStatus(page, 'Sesuai');
    // The reason to submit does not agree.
    await page.getByRole('dialog').getByLabel('Alasan tetap melanjutkan').fill('Dibahas pada rapat.');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await fromStatus(page, 'Menunggu pengesahan');
    await page.getByRole('dialog').getByText('alasannya sudah dicatat sebelumnya').waitFor();
    await page.getByRole('button', { name: 'Catat status' }).click();
    await fromStatus(page, 'Disahkan');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await page.getByText('Isi nomornya.').waitFor();
    await page.getByRole('dialog').getByLabel('Alasan tetap melanjutkan').fill('Diputus oleh kepala.');
    await page.getByLabel('Nomor SOP').fill('065/12/2026');
    await page.getByLabel('Tanggal Pengesahan').fill('2020-01-02');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Catat status' }).click();
    await page.getByText('Status Disahkan sudah dicatat, berlaku sejak 2 Januari 2020').waitFor();
    // In force by date.
    expect(await statusOf(page)).toBe('Berlaku');
    const signed = await kept(page);
    expect(signed.identitas).toMatchObject({ nomor: '065/12/2026', tanggalEfektif: '2020-01-02' });
    expect(signed.reviu?.peristiwa.filter(({ jenis }) => jenis === 'status')).toMatchObject([
      { status: 'Diajukan', alasan: 'Disepakati pada rapat.' },
      { status: 'Sesuai', alasan: 'Dibahas pada rapat.' },
      { status: 'Menunggu pengesahan' },
      { status: 'Disahkan', alasan: 'Diputus oleh kepala.' },
    ]);
    expect(signed.riwayat?.map(({ catatan }) => catatan)).toEqual([
      'Diajukan',
      'Sesuai',
      'Menunggu pengesahan',
      expect.stringMatching(/^Disahkan\nNomor SOP diisi "065\/12\/2026"\.\nTanggal Pengesahan .*2 Januari 2020"\.$/),
    ]);
    await page.locator('.status-chip').click();
    expect(await page.getByRole('menuitem', { name: 'Digantikan' }).count()).toBe(1);
    expect(await page.getByRole('menuitem', { name: 'Berlaku' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.undo-buttons').getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('dialog', { name: 'Isi SOP ini sudah disahkan' }).waitFor();
    await page.getByRole('button', { name: 'Tetap ubah' }).click();
    const undone = await kept(page);
    expect(undone.identitas['nomor'] ?? null).toBeNull();
    // What was recorded stays.
    expect(undone.reviu?.peristiwa.length).toBe(signed.reviu?.peristiwa.length);
    await fromStatus(page, 'Riwayat status');
    await expect.poll(() => page.locator('.versi-list > li').count()).toBe(4);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tarik kembali status Disahkan' }).click();
    await page.keyboard.press('Escape');
    expect(await statusOf(page)).toBe('Menunggu pengesahan');
  });

  test('what is in force asks before it is changed, restoring too; changed it is told so and bears DRAF', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await openKept(page);
    await moveUp(page);
    await fromOtherStatus(page, 'Disahkan');
    await page.getByLabel('Nomor SOP').fill('065/12/2026');
    await page.getByLabel('Tanggal Pengesahan').fill('2020-01-02');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await page.getByText('Status Disahkan sudah dicatat').waitFor();
    const mark = page.locator('svg [stroke="#d6d6d6"]');
    expect(await mark.count()).toBe(0);
    const signed = (await kept(page)) as unknown as { langkah: unknown };
    const question = page.getByRole('dialog', { name: 'Isi SOP ini sudah disahkan' });
    await fromStatus(page, 'Riwayat versi');
    await page.getByRole('button', { name: 'Pulihkan versi 1' }).click();
    await question.waitFor();
    expect(await faults(page)).toEqual([]);
    await question.getByRole('button', { name: 'Jangan ubah' }).click();
    expect(((await kept(page)) as unknown as { langkah: unknown }).langkah).toEqual(signed.langkah);
    expect(await statusOf(page)).toBe('Berlaku');
    await moveUp(page);
    await question.getByRole('button', { name: 'Tetap ubah' }).click();
    await page.locator('.status-chip', { hasText: 'berubah sejak disahkan' }).waitFor();
    await page.getByText('Semua perubahan tersimpan').first().waitFor();
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.locator('.documents-status', { hasText: 'Berlakuberubah sejak disahkan' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.screenshot({ path: 'test/output/daftar-berubah.png' });
    await page.locator('.documents-open').click();
    await fromOtherStatus(page, 'Menunggu pengesahan');
    await page.getByText('Isi SOP ini berubah sejak disahkan dan belum dinyatakan Sesuai lagi.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+p');
    await page.getByText('Isi SOP ini berubah sejak disahkan: tanda DRAF').waitFor();
    expect(await mark.count()).toBeGreaterThan(0);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await fromOtherStatus(page, 'Menunggu pengesahan');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await page.getByText('Tulis alasannya dalam satu kalimat.').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.insertText('Urutan disepakati pada rapat.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Status Menunggu pengesahan sudah dicatat').waitFor();
    expect((await kept(page)).reviu?.peristiwa.at(-1)).toMatchObject({ alasan: 'Urutan disepakati pada rapat.' });
    expect(await mark.count()).toBe(0);
  });

  test('Perlu perbaikan wants to be told what; the list of SOPs shows the status', async () => {
    const { page } = await open();
    await openSubmitted(page);
    await fromStatus(page, 'Perlu perbaikan');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await page.getByText('Tulis apa yang harus diperbaiki, atau').waitFor();
    await page.keyboard.insertText('Dasar hukum sudah diganti.');
    await page.keyboard.press('Control+Enter');
    await introduce(page, 'Evaluator A', 'evaluator');
    expect(await statusOf(page)).toBe('Perlu perbaikan');
    await page.getByText('Semua perubahan tersimpan').first().waitFor();
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.locator('.documents-status', { hasText: 'Perlu perbaikan' }).waitFor();
  });
});

describe.skipIf(!browserPath)('versions', () => {
  const open = serveApp();

  test('what changed since the version before is proposed, edited and composed again; Riwayat versi shows it', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await openSop(page);
    const riwayat = page.getByRole('dialog').getByLabel('Riwayat perubahan');
    const compose = page.getByRole('button', { name: 'Susun dari perbandingan' });
    await fromStatus(page, 'Ajukan untuk dievaluasi');
    await page.getByRole('dialog').waitFor();
    // There is nothing yet to compare the first one with.
    expect(await riwayat.count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await introduce(page, 'Penyusun A', 'penyusun');
    await moveUp(page);
    await page.getByRole('button', { name: 'Tetap ubah' }).click();
    await fromStatus(page, 'Sesuai');
    const sentence = 'Langkah 5 dipindahkan menjadi langkah 4:';
    await expect.poll(() => riwayat.inputValue()).toMatch(sentence);
    expect(await compose.count()).toBe(0);
    await riwayat.fill('Urutan diperbaiki.');
    await compose.click();
    expect(await riwayat.inputValue()).toMatch(sentence);
    await riwayat.press('Control+End');
    await page.keyboard.insertText(' Disepakati pada rapat.');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Status Sesuai sudah dicatat').waitFor();
    const [first, second] = (await kept(page)).riwayat ?? [];
    expect(first?.catatan).toBe('Diajukan');
    expect(second?.catatan).toMatch(
      /^Sesuai\nLangkah 5 dipindahkan menjadi langkah 4: ".*"\. Disepakati pada rapat\.$/,
    );
    await fromStatus(page, 'Riwayat versi');
    await page.locator('.versi-words', { hasText: 'Disepakati pada rapat.' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan versi' }).click();
    await page.getByText('Isinya sama dengan versi 2.').waitFor();
    expect(await page.getByText('Disusun dari perbandingan').count()).toBe(0);
    expect(await riwayat.inputValue()).toBe('');
  });

  test('a version before that cannot be read is said to be so, not to be none', async () => {
    const { page } = await open();
    const broken = { nomor: 3, waktu: '2026-11-01T01:00:00Z', oleh: 'Penyusun A', catatan: '', sidik: '', isi: {} };
    await openSop(page, JSON.stringify({ ...JSON.parse(sampleText('sample-000')), riwayat: [broken] }));
    await fromStatus(page, 'Simpan versi');
    const dialog = page.getByRole('dialog', { name: 'Simpan versi 4' });
    await dialog.getByText('Versi 3 tidak dapat dibaca, sehingga').waitFor();
    expect(await dialog.getByLabel('Riwayat perubahan').inputValue()).toBe('');
    expect(await dialog.getByText('Versi pertama').count()).toBe(0);
  });

  test('the number of the signed SOP is told in its riwayat perubahan as it is typed', async () => {
    const { page } = await open();
    await openSop(page);
    await keepVersion(page);
    await introduce(page, 'Penyusun A', 'penyusun');
    await fromOtherStatus(page, 'Disahkan');
    await page.getByLabel('Nomor SOP').last().fill('065/12/2026');
    await expect
      .poll(() => page.getByRole('dialog').getByLabel('Riwayat perubahan').inputValue())
      .toContain('Nomor SOP diisi "065/12/2026".');
  });

  test('a clock that stands before all that was said is told once, when something is recorded', async () => {
    const { page } = await open();
    await openSop(page, withEvents([remark('c1')]));
    await page.clock.setFixedTime(new Date('2019-01-03T03:00:00Z'));
    await keepVersion(page, 'Draf awal');
    await introduce(page, 'Penyusun A', 'penyusun');
    await page.getByText('Sudah dicatat dengan tanggal 3 Januari 2019').waitFor();
    await keepVersion(page, 'Draf kedua');
    await page.getByText('Versi 2 tersimpan.').waitFor();
    expect(await page.getByText('Periksa tanggal dan jam').count()).toBe(0);
  });

  test('kept, listed, restored: one step, and what was there is kept first', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await openSop(page);
    const start = (await kept(page)) as unknown as { langkah: unknown };
    await fromStatus(page, 'Simpan versi');
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('Riwayat perubahan').fill('Draf awal');
    await page.keyboard.press('Control+Enter');
    await introduce(page, 'Penyusun A', 'penyusun');
    await moveUp(page);
    const moved = (await kept(page)) as unknown as { langkah: unknown };
    await fromStatus(page, 'Riwayat versi');
    await page.getByText(/Penyusun A, .* · SHA-256 [0-9a-f]{12}/).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pulihkan versi 1' }).click();
    await page.getByText('Isi versi 1 dipulihkan; keadaan sebelumnya disimpan sebagai versi 2.').waitFor();
    const back = (await kept(page)) as Kept & { langkah: unknown };
    expect(back.langkah).toEqual(start.langkah);
    expect(back.riwayat?.map(({ catatan }) => catatan)).toEqual(['Draf awal', 'Keadaan sebelum versi 1 dipulihkan']);
    await page.locator('.undo-buttons').getByRole('button', { name: 'Urungkan' }).click();
    expect(((await kept(page)) as unknown as { langkah: unknown }).langkah).toEqual(moved.langkah);
  });
});
