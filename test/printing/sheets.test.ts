import { describe, expect, test } from 'vitest';
import { runEdits } from '../../src/commands';
import { evaluationSheet, writeSheetPdf } from '../../src/core';
import type { Mark, Page } from '../../src/drawing';
import type { SopFile } from '../../src/model';
import { expectedOf } from '../../src/review';
import { writer } from '../review/events';
import { sample } from '../storage/kit/documents';

/** An evaluation of a real SOP: remarks of every fate, places that have changed and gone, a proposal, an outcome. */
function evaluated(count = 1): SopFile {
  const start: SopFile = { ...sample(), reviu: { peristiwa: [] }, riwayat: [] };
  const drafter = writer(start, 'Penyusun', Date.UTC(2026, 10, 20, 2));
  drafter.say({ jenis: 'status', status: 'Diajukan', catatan: 'Mohon dievaluasi' });
  const evaluator = writer(drafter.file(), 'Evaluator', Date.UTC(2026, 10, 22, 20));
  const [one, two, three] = start.sop.langkah.map(({ id }) => id as string);
  for (let at = 0; at < count; at += 1) {
    evaluator.remark({ di: one ?? '', isian: 'waktu' }, { teks: 'Waktu belum sesuai dengan standar pelayanan.' });
    evaluator.remark(
      { di: two ?? '', isian: 'kegiatan' },
      { bobot: 'saran', teks: 'Gunakan kalimat aktif.\nMulailah dengan kata kerja.' },
    );
    evaluator.remark({ di: three ?? '' }, { teks: `Langkah ini tumpang tindih. ${'Jelaskan bedanya. '.repeat(6)}` });
    evaluator.remark({ di: '', isian: 'dasarHukum' }, { teks: '=HYPERLINK("http://x")' });
    evaluator.remark({ di: start.sop.pelaksana[0]?.id ?? '' }, { teks: 'Tulis nama jabatan lengkap.' });
  }
  const args = { langkah: two ?? '', field: 'waktu', value: '15 menit' };
  evaluator.say({
    ...{
      jenis: 'usulan',
      jangkar: { di: two ?? '', isian: 'waktu', kutipan: '' },
      perihal: ['mutu baku'],
      bobot: 'saran',
    },
    ...{ teks: '', perintah: 'edit-langkah', argumen: args, semula: expectedOf(start.sop, 'edit-langkah', args) },
  });
  evaluator.say({ jenis: 'tindakLanjut', utas: 'Evaluator-1', keadaan: 'tuntas' });
  evaluator.say({
    jenis: 'tindakLanjut',
    utas: 'Evaluator-2',
    keadaan: 'tidak diterapkan',
    teks: 'Sesuai pedoman instansi',
  });
  evaluator.say({ jenis: 'status', status: 'Perlu perbaikan', catatan: 'Perbaiki waktu dan dasar hukum.' });
  const edits = [
    { command: 'remove-langkah', args: { langkah: three ?? '' } },
    { command: 'edit-langkah', args: { langkah: two ?? '', field: 'kegiatan', value: 'Memeriksa surat' } },
  ] as const;
  const result = runEdits(start.sop, edits);
  if (!result.ok) throw new Error('refused');
  return { ...evaluator.file(), sop: result.sop };
}

function linesOf({ marks }: Page): string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

const kinds = ['koreksi', 'hasil', 'berita-acara'] as const;

describe('a sheet', () => {
  test('of corrections names the place, the words then and now, what was done and the state of each', () => {
    const { drawing, csv } = evaluationSheet('koreksi', [evaluated()]);
    const text = drawing.pages.flatMap(linesOf).join(' ');
    for (const words of ['LEMBAR KOREKSI', 'No.', 'Bagian', 'Catatan', 'Tindak lanjut', 'Status'])
      expect(text).toContain(words);
    expect(text).toMatch(/semula: ".*" sekarang: "Memeriksa surat"/);
    expect(text).toContain('bagian yang dicatat sudah dihapus: "');
    expect(csv).toContain(`"'=HYPERLINK`.slice(2));
    expect(csv).toMatch(/^\uFEFFNo\.;Bagian;Catatan;Tindak lanjut;Status\r\n1;"Bagian Identitas, Dasar Hukum/);
    expect(csv).toContain('E 1, Evaluator, 23 November 2026');
    expect(csv).toContain('Tidak diterapkan: Sesuai pedoman instansi (Evaluator, 23 November 2026)');
    expect(csv).toContain('Diusulkan: ""15 menit""');
    expect(csv).toContain('Bagian Identitas, Dasar Hukum');
    expect(csv.trimEnd().split(/\r\n/)).toHaveLength(7);
  });

  test('calls a proposal that was accepted and undone so, and counts it as one that waits', () => {
    const start = evaluated();
    const proposal = start.reviu.peristiwa.find(({ jenis }) => jenis === 'usulan')?.id ?? '';
    const drafter = writer(start, 'Penyusun', Date.UTC(2026, 10, 24));
    drafter.say({ jenis: 'putusan', utas: proposal, hasil: 'diterima' });
    const undone = drafter.file();
    const edit = {
      command: 'edit-langkah',
      args: { langkah: start.sop.langkah[1]?.id ?? '', field: 'waktu', value: '15 menit' },
    } as const;
    const done = runEdits(start.sop, [edit]);
    if (!done.ok) throw new Error('refused');
    const taken = { ...undone, sop: done.sop };
    const rowOf = (file: SopFile) =>
      evaluationSheet('koreksi', [file])
        .csv.split('\r\n')
        .find((row) => row.includes('Diusulkan'));
    expect(rowOf(taken)).toContain('Usulan diterima (Penyusun, 24 November 2026);Sudah ditindaklanjuti');
    expect(rowOf(undone)).toContain(
      'Usulan diterima, lalu diurungkan (Penyusun, 24 November 2026);Belum ditindaklanjuti',
    );
    const countsOf = (file: SopFile) =>
      evaluationSheet('hasil', [file])
        .csv.split('\r\n')
        .find((row) => row.includes('Jumlah catatan'));
    expect([countsOf(taken), countsOf(undone)]).toEqual([';Jumlah catatan;4;2;3;1;1;1', ';Jumlah catatan;4;2;4;0;1;1']);
    const outcome = (file: SopFile) => evaluationSheet('berita-acara', [file]).csv;
    expect(outcome(taken)).toContain('3 belum ditindaklanjuti');
    expect(outcome(undone)).toContain('4 belum ditindaklanjuti');
  });

  test('of corrections goes through the SOP as one reads it, what is gone last', () => {
    const { csv } = evaluationSheet('koreksi', [evaluated(2)]);
    const places = [...csv.matchAll(/\r\n\d+;"?([^;\n"]+)/g)].map(([, place]) => place?.trim());
    const twice = ['Bagian Identitas, Dasar Hukum', 'Kolom pelaksana', 'Langkah 1, Waktu', 'Langkah 2, Kegiatan'];
    expect(places.map((place) => place?.replace(/^(Kolom )?[Pp]elaksana.*$/, 'Kolom pelaksana'))).toEqual([
      ...twice.flatMap((place) => [place, place]),
      'Langkah 2, Waktu',
      'SOP',
      'SOP',
    ]);
  });

  test('a remark of 300 words begins under the letterhead and goes on, its number on both pages', () => {
    const start: SopFile = { ...sample(), reviu: { peristiwa: [] }, riwayat: [] };
    const evaluator = writer(start, 'Evaluator');
    evaluator.remark({ di: start.sop.langkah[0]?.id ?? '' }, { teks: 'Jelaskan bedanya. '.repeat(150) });
    evaluator.say({
      jenis: 'tindakLanjut',
      utas: 'Evaluator-1',
      keadaan: 'tuntas',
      teks: 'Sudah dijelaskan. '.repeat(100),
    });
    const { pages } = evaluationSheet('koreksi', [evaluator.file()]).drawing;
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(linesOf(page)).toContain('1');
      expect(linesOf(page).filter((line) => line.includes('Jelaskan bedanya.')).length).toBeGreaterThan(5);
    }
  });

  test('of the outcome counts remarks by what they are about and what became of them', () => {
    const { drawing, csv } = evaluationSheet('hasil', [evaluated()]);
    expect(csv).toContain('8;Substansi;4;1;3;0;1;1\r\n');
    expect(csv).toContain(';Jumlah catatan;4;2;4;0;1;1\r\n');
    const text = drawing.pages.flatMap(linesOf).join(' ');
    expect(text).toContain('Hasil evaluasi: Perlu perbaikan, dicatat oleh Evaluator pada 23 November 2026.');
  });

  test('the berita acara tells why it went on although remarks are open, until it is sent back', () => {
    const told = (file: SopFile) => evaluationSheet('berita-acara', [file]).csv;
    const koordinator = writer(evaluated(), 'Koordinator', Date.UTC(2026, 10, 25, 2));
    expect(told(koordinator.file())).not.toContain('Alasan');
    koordinator.say({ jenis: 'status', status: 'Sesuai', alasan: 'Dibahas dalam rapat.' });
    expect(told(koordinator.file())).toContain(' belum ditindaklanjuti\nAlasan: Dibahas dalam rapat.');
    koordinator.say({ jenis: 'status', status: 'Disahkan', alasan: 'Menyusul pada revisi.' });
    expect(told(koordinator.file())).toContain(
      'Alasan: Dibahas dalam rapat. (Sesuai)\nMenyusul pada revisi. (Disahkan)',
    );
    koordinator.say({ jenis: 'status', status: 'Perlu perbaikan' });
    expect(told(koordinator.file())).not.toContain('Alasan');
  });

  test('the berita acara is about one SOP or many, with its day and both sides', () => {
    const { drawing, csv } = evaluationSheet('berita-acara', [evaluated(), { ...sample('sample-001'), riwayat: [] }]);
    const text = drawing.pages.flatMap(linesOf).join(' ');
    expect(text).toContain(
      'Pada hari ini, Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026), ' +
        'telah dilaksanakan evaluasi atas 2 (dua) SOP',
    );
    expect(text).toMatch(/Penyusun,.*23 November 2026 Evaluator,/);
    expect(csv.split('\r\n')[2]).toMatch(/^2;.*;Belum ada hasil \(Draf\);Tidak ada catatan$/);
    expect(evaluationSheet('berita-acara', [sample()]).drawing.pages.flatMap(linesOf).join(' ')).toContain(
      'Pada hari ini, …………………, tanggal …………………',
    );
  });

  test('is signed by who evaluated, however many, and never by the drafter on both sides', () => {
    const drafter = writer(evaluated(), 'Penyusun', Date.UTC(2026, 10, 24, 2));
    drafter.say({ jenis: 'status', status: 'Sesuai' });
    const signed = (file: SopFile): string => {
      const { drawing } = evaluationSheet('berita-acara', [file]);
      return drawing.pages.flatMap(linesOf).join(' ').split('sebagaimana mestinya.')[1] ?? '';
    };
    expect(signed(drafter.file())).toMatch(/Penyusun, Penyusun NIP \S+ .*2026 Evaluator, Evaluator NIP \S+$/);
    const second = writer(drafter.file(), 'Evaluator B', Date.UTC(2026, 10, 25, 2));
    second.remark({ di: '' });
    expect(signed(second.file())).toMatch(/Evaluator, Evaluator NIP \S+ .*2026 Evaluator, Evaluator B NIP \S+$/);
    const alone = writer({ ...sample(), reviu: { peristiwa: [] }, riwayat: [] }, 'Penyusun');
    alone.say({ jenis: 'status', status: 'Diajukan' });
    alone.say({ jenis: 'status', status: 'Sesuai' });
    expect(signed(alone.file())).toMatch(/Penyusun, Penyusun NIP \S+ .* Evaluator, \(…+\) NIP \S+$/);
    // Who evaluated is not who submitted, in whatever role they spoke.
    alone.say({ jenis: 'tanggapan', utas: '', teks: 'Ya' }, { oleh: { nama: 'penyusun ', peran: 'evaluator' } });
    expect(signed(alone.file())).toMatch(/Evaluator, \(…+\) NIP/);
  });

  test('tells days as they are printed', () => {
    const by = writer({ ...sample(), reviu: { peristiwa: [] }, riwayat: [] }, 'Evaluator');
    by.remark({ di: '', isian: 'tanggalPembuatan' });
    const argumen = { field: 'tanggalEfektif', value: '2026-11-30' };
    const usulan = { jenis: 'usulan', perintah: 'edit-identitas', argumen, semula: null, teks: '' } as const;
    by.say({
      ...usulan,
      jangkar: { di: '', isian: 'tanggalEfektif', kutipan: '2026-11-01' },
      perihal: [],
      bobot: 'saran',
    });
    const { csv } = evaluationSheet('koreksi', [by.file()]);
    expect(csv).toContain('Diusulkan: ""30 November 2026""');
    expect(csv).toContain('semula: ""1 November 2026""');
    expect(csv).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  test('names the unit the same on each, from the letterhead where the SOP has none of its own', () => {
    const file = evaluated();
    const identitas = { ...file.sop.identitas, unit: '', instansi: ['PEMERINTAH KOTA', 'SEKRETARIAT DAERAH'] };
    const bare = { ...file, sop: { ...file.sop, identitas } };
    for (const kind of ['koreksi', 'hasil'] as const) {
      const text = evaluationSheet(kind, [bare]).drawing.pages.flatMap(linesOf).join(' ');
      expect(text).toMatch(/Unit kerja : SEKRETARIAT DAERAH Status/);
    }
    expect(evaluationSheet('berita-acara', [bare]).csv).toContain(';SEKRETARIAT DAERAH;');
  });

  test('says which arrow a remark is on, by its word and both ends, not by their kegiatan', () => {
    const start: SopFile = { ...sample('sample-004'), reviu: { peristiwa: [] }, riwayat: [] };
    const { alur } = start.sop;
    const [no, plain] = [alur.find(({ label }) => label === 'Tidak'), alur.find(({ label }) => label === '')];
    const evaluator = writer(start, 'Evaluator');
    evaluator.remark({ di: no?.id ?? '' });
    evaluator.remark({ di: plain?.id ?? '' });
    const [, first, second] = evaluationSheet('koreksi', [evaluator.file()]).csv.split('\r\n');
    expect(first).toMatch(/^1;Panah dari langkah 1 ke langkah 2;/);
    expect(second).toMatch(/^2;Panah Tidak dari langkah \d+ ke langkah \d+;/);
  });

  test('takes what is written on it in the place of what the files say, and leaves a blank for what is taken out', () => {
    const written = { tempat: 'Tarakan', tanggal: '2026-12-01', nomor: '000.8/1', evaluator: [] };
    const text = evaluationSheet('berita-acara', [evaluated()], written).drawing.pages.flatMap(linesOf).join(' ');
    expect(text).toContain('Nomor: 000.8/1');
    expect(text).toMatch(/tanggal satu bulan Desember .*, bertempat di Tarakan, telah dilaksanakan/);
    expect(text).toMatch(/Tarakan, 1 Desember 2026 Evaluator,/);
    expect(text).toContain('Penyusun');
    expect(text).toContain('(………………………………)');
  });

  test('of several SOPs is one for each, and one table that names them', () => {
    const other = { ...sample('sample-001'), riwayat: [] };
    const { drawing, csv } = evaluationSheet('koreksi', [evaluated(), other]);
    const single = evaluationSheet('koreksi', [evaluated()]).drawing.pages.length;
    expect(drawing.pages.map(({ number }) => number)).toEqual(Array.from({ length: single + 1 }, (_, at) => at + 1));
    expect(drawing.pages.at(-1) && linesOf(drawing.pages.at(-1) as Page)).toContain('Tidak ada catatan.');
    expect(csv).toMatch(/^\uFEFFNama SOP;No\.;Bagian/);
    expect(csv).toContain(`${evaluated().sop.identitas.nama};1;`);
  });

  test('keeps every line on the paper and the signatures with a row, however long it is', () => {
    for (const count of [0, 1, 2, 3, 4, 5, 6, 40]) {
      for (const kind of kinds) {
        const { drawing } = evaluationSheet(kind, [evaluated(count)]);
        for (const page of drawing.pages) for (const mark of page.marks) expect(isInside(mark, page), kind).toBe(true);
        const last = drawing.pages.at(-1);
        const rows = last?.marks.filter(({ kind: what }) => what === 'path').length ?? 0;
        expect(rows, `${kind} ${count}`).toBeGreaterThan(10);
      }
    }
    const long = writer({ ...sample(), reviu: { peristiwa: [] }, riwayat: [] }, 'Evaluator');
    long.remark({ di: '' }, { teks: 'Kalimat yang panjang sekali. '.repeat(900) });
    const { drawing } = evaluationSheet('koreksi', [long.file()]);
    expect(drawing.pages.length).toBeGreaterThan(2);
    expect(
      drawing.pages
        .flatMap(linesOf)
        .join(' ')
        .match(/sekali\./g),
    ).toHaveLength(900);
  });

  test('is the same bytes for the same files', () => {
    for (const kind of kinds) {
      const pdf = writeSheetPdf(evaluationSheet(kind, [evaluated()]));
      expect(Buffer.from(pdf).equals(writeSheetPdf(evaluationSheet(kind, [evaluated()])))).toBe(true);
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    }
  });
});

function isInside(mark: Mark, { paper }: Page): boolean {
  if (mark.kind !== 'text') return true;
  return mark.x >= 14 && mark.x + mark.w <= paper.width - 14 && mark.y >= 15 && mark.y <= paper.height - 8;
}
