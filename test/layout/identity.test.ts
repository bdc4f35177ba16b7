import { describe, expect, test } from 'vitest';
import type { CellZone } from '../../src/drawing';
import { layIdentity } from '../../src/layout/identity';
import type { Identitas, Sop, Tampilan } from '../../src/model';
import {
  boxOf,
  cellAt,
  isInside,
  placed,
  type Sheet,
  signingOf,
  sopWith,
  strokes,
  textsOf,
  wordsAt,
} from './identity-sheets';

function sheetsOf(sop: Sop): ReturnType<typeof layIdentity> {
  const { tampilan, body } = placed(sop);
  return layIdentity(sop, tampilan, body);
}

/** The only sheet of an ordinary document. */
function sheetOf(changes: Partial<Identitas> = {}, tampilan?: Tampilan): Sheet & { readonly height: number } {
  const sheets = sheetsOf(sopWith(changes, tampilan));
  expect(sheets).toHaveLength(1);
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const pemda: Tampilan = { profil: 'pemda' };
const a4: Tampilan = { profil: 'permenpan', kertas: 'a4' };

describe('the grid of the identity sheet', () => {
  test('has the official proportions', () => {
    const sheet = sheetOf({}, a4);
    expect(cellAt(sheet, 'identitas.instansi')).toMatchObject({ x: 10, y: 15, w: 277 * 0.54 });
    expect(cellAt(sheet, 'tampilan.judul.nomor').w).toBe(38);
    expect(cellAt(sheet, 'identitas.nomor').w).toBeCloseTo(277 * 0.46 - 38, 9);
    expect(cellAt(sheet, 'identitas.pengesah').h).toBeGreaterThanOrEqual(36);
    expect(cellAt(sheet, 'identitas.dasarHukum').w).toBeCloseTo(277 * 0.54, 9);
  });

  test('gives the labels more where a wide face would break one of them, and not where one is a sentence', () => {
    const bonum: Tampilan = { profil: 'pemda', huruf: 'bonum' };
    expect(wordsAt(sheetOf({}, bonum), 'tampilan.judul.tanggalEfektif')).toEqual(['Tanggal Pengesahan']);
    expect(cellAt(sheetOf({}, bonum), 'tampilan.judul.nomor').w).toBeGreaterThan(38);
    const wordy: Tampilan = { profil: 'pemda', judul: { nama: 'Nama prosedur yang dibakukan di sini' } };
    expect(cellAt(sheetOf({}, wordy), 'tampilan.judul.nomor').w).toBe(38);
  });

  test('keeps what large type breaks over lines in its row, as long as the sheet has room', () => {
    const batas = { atas: 38, kanan: 28, bawah: 38, kiri: 25 };
    const [sheet] = sheetsOf(
      sopWith({}, { profil: 'permenpan', caraTandaTangan: 'basah', ukuran: 14, huruf: 'bonum', batas }),
    );
    if (!sheet) throw new Error('no sheet');
    for (const field of ['identitas.pengesah.jabatan', 'identitas.pengesah.nip', 'tampilan.judul.tanggalPembuatan']) {
      const [first, ...others] = textsOf(sheet).filter((mark) => mark.field === field);
      if (!first) throw new Error(`no ${field}`);
      expect([field, others.filter((mark) => Math.abs(mark.x - first.x) > 40)]).toEqual([field, []]);
    }
    const label = textsOf(sheet).filter((mark) => mark.field === 'tampilan.judul.tanggalPembuatan');
    const cell = cellAt(sheet, 'tampilan.judul.tanggalPembuatan');
    expect(label.map((mark) => [mark.text, isInside(boxOf(mark), cell)])).toEqual([
      ['Tanggal', true],
      ['Pembuatan', true],
    ]);
  });

  test('sets the two halves side by side, at one height', () => {
    const sheet = sheetOf();
    const pairs = [
      ['identitas.dasarHukum', 'identitas.kualifikasiPelaksana'],
      ['identitas.keterkaitan', 'identitas.peralatan'],
      ['identitas.peringatan', 'identitas.pencatatan'],
      ['tampilan.judul.peringatan', 'tampilan.judul.pencatatan'],
    ] as const;
    for (const [left, right] of pairs) {
      const { y, h, x, w } = cellAt(sheet, left);
      expect(cellAt(sheet, right)).toMatchObject({ y, h, x: x + w });
    }
    const unit = cellAt(sheet, 'identitas.unit');
    const nama = cellAt(sheet, 'identitas.nama');
    expect(unit.y + unit.h).toBeCloseTo(nama.y + nama.h, 9);
    expect(nama.y + nama.h).toBeCloseTo(cellAt(sheet, 'tampilan.judul.dasarHukum').y, 9);
  });

  test('sets the last box of the letterhead level with the row of the name', () => {
    for (const tampilan of [a4, pemda]) {
      const sheet = sheetOf({}, tampilan);
      const { y, h } = cellAt(sheet, 'identitas.unit');
      expect(cellAt(sheet, 'identitas.nama').y).toBeCloseTo(y, 9);
      expect(cellAt(sheet, 'identitas.nama').h).toBeCloseTo(h, 9);
    }
  });

  test('leaves rows to write in by hand', () => {
    const blank = { nomor: null, tanggalPembuatan: null, tanggalRevisi: null, tanggalEfektif: null, dasarHukum: [] };
    const sheet = sheetOf({ ...blank, kualifikasiPelaksana: [] });
    for (const key of ['nomor', 'tanggalPembuatan', 'tanggalRevisi', 'tanggalEfektif']) {
      expect(wordsAt(sheet, `identitas.${key}`)).toEqual([]);
      expect(cellAt(sheet, `identitas.${key}`).h).toBeGreaterThanOrEqual(6);
    }
    expect(cellAt(sheet, 'identitas.dasarHukum').h).toBeGreaterThanOrEqual(10);
  });

  test('puts further sections below, in the full width', () => {
    const sheet = sheetOf({ bagianLain: [{ judul: 'Maksud dan Tujuan', isi: ['Pedoman', 'Acuan'] }] });
    const cell = cellAt(sheet, 'identitas.bagianLain[0].isi');
    expect(cell.w).toBeCloseTo(310, 9);
    expect(cell.y).toBeGreaterThan(cellAt(sheet, 'identitas.peringatan').y);
    expect(wordsAt(sheet, 'identitas.bagianLain[0].judul')).toEqual(['Maksud dan Tujuan']);
    expect(wordsAt(sheet, 'identitas.bagianLain[0].isi[1]')).toEqual(['2.', 'Acuan']);
  });
});

describe('the words of the identity sheet', () => {
  test('are the headings of tampilan, the dates in words, one entry alone, several numbered', () => {
    const sheet = sheetOf({ tanggalPembuatan: '2022-05' });
    expect(wordsAt(sheet, 'tampilan.judul.nama')).toEqual(['Nama SOP']);
    expect(wordsAt(sheet, 'identitas.tanggalPembuatan')).toEqual(['Mei 2022']);
    expect(wordsAt(sheet, 'identitas.tanggalRevisi')).toEqual(['-']);
    expect(wordsAt(sheet, 'identitas.tanggalEfektif')).toEqual(['2 Agustus 2024']);
    expect(wordsAt(sheet, 'identitas.pencatatan[0]')).toEqual(['Buku agenda']);
    expect(wordsAt(sheet, 'identitas.peralatan[2]')).toEqual(['3.', 'Pencetak']);
    const faces = textsOf(sheet).filter(
      (mark) => mark.field === 'identitas.nama' || mark.field === 'tampilan.judul.peralatan',
    );
    expect(faces.map((mark) => [mark.text, mark.font.face])).toEqual([
      ['Penyusunan Sasaran Kinerja Pegawai', 'bold'],
      ['Peralatan/Perlengkapan', 'bold'],
    ]);
  });

  test('pemda: its own headings', () => {
    const sheet = sheetOf({}, pemda);
    expect(wordsAt(sheet, 'tampilan.judul.nama')).toEqual(['Judul SOP']);
    expect(wordsAt(sheet, 'tampilan.judul.tanggalEfektif')).toEqual(['Tanggal Pengesahan']);
  });

  test('are painted after the grid, letterhead first, headings before their lists', () => {
    const { marks } = sheetOf();
    const fields = marks.map((mark) => (mark.kind === 'text' ? mark.field : mark.kind));
    expect(fields[0]).toBe('path');
    expect(fields.lastIndexOf('path')).toBeLessThan(fields.indexOf('identitas.instansi[0]'));
    const inOrder = [
      'identitas.instansi[0]',
      'identitas.unit',
      'identitas.nomor',
      'identitas.nama',
      'tampilan.judul.dasarHukum',
    ];
    const rest = ['identitas.dasarHukum[0]', 'tampilan.judul.kualifikasiPelaksana', 'identitas.pencatatan[0]'];
    const places = [...inOrder, ...rest].map((field) => fields.indexOf(field));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });
});

describe('the letterhead', () => {
  const png =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAD0lEQVR4nGNgYGD4//8/AAYBAv4CtjCPAAAAAElFTkSuQmCC';

  test('without a logo is ruled the same: the first line, the office with its address, the unit', () => {
    const sheet = sheetOf();
    const boxes = sheet.zones.filter((zone): zone is CellZone => zone.kind === 'cell' && zone.x === 10).slice(0, 3);
    expect(boxes.map(({ field }) => field)).toEqual(['identitas.instansi', 'identitas.instansi', 'identitas.unit']);
    const inBox = [['instansi[0]'], ['instansi[1]', 'alamat[0]', 'alamat[1]'], ['unit']];
    inBox.forEach((keys, index) => {
      const box = boxes[index];
      if (!box) throw new Error('no box');
      for (const key of keys) {
        const mark = textsOf(sheet).find(({ field }) => field === `identitas.${key}`);
        if (!mark) throw new Error(`no ${key}`);
        expect(isInside(boxOf(mark), box), key).toBe(true);
        expect(mark.x + mark.w / 2).toBeCloseTo(box.x + box.w / 2, 6);
      }
    });
    expect(sheet.marks.some((mark) => mark.kind === 'image')).toBe(false);
  });

  test('a line that would almost meet one beside it is drawn level with it', () => {
    for (const kertas of ['f4', 'a4', 'legal'] as const) {
      const sheet = sheetOf({}, { profil: 'permenpan', kertas });
      const cells = sheet.zones.filter((zone): zone is CellZone => zone.kind === 'cell');
      const [, office] = cells.filter((zone) => zone.x === 10);
      const near = cells.filter((zone) => zone.x > 100 && Math.abs(zone.y - (office?.y ?? 0)) < 3);
      for (const zone of near) expect(zone.y).toBeCloseTo(office?.y ?? 0, 9);
      expect(near.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['in its own proportions', png, { w: 46, h: 23 }],
    ['in 16 x 23 mm when its size cannot be read', 'data:image/png;base64,AAAA', { w: 16, h: 23 }],
  ])('shows the logo over the first line, %s', (_, logo, size) => {
    const sheet = sheetOf({ logo });
    const boxes = sheet.zones.filter(
      (zone): zone is CellZone => zone.kind === 'cell' && zone.field === 'identitas.instansi',
    );
    const image = sheet.marks.find((mark) => mark.kind === 'image');
    if (image?.kind !== 'image') throw new Error('no picture');
    expect({ w: image.w, h: image.h }).toEqual(size);
    expect(boxes).toHaveLength(2);
    expect(boxes[0] && isInside(image, boxes[0])).toBe(true);
    const first = textsOf(sheet).find((mark) => mark.field === 'identitas.instansi[0]');
    expect(first && boxOf(first).y).toBeGreaterThan(image.y + image.h);
  });
});

describe('the signature', () => {
  test('tte: a free box of at least 16 mm between jabatan and name, in the cell', () => {
    const sheet = sheetOf();
    const [room, ...others] = signingOf(sheet);
    expect(others).toEqual([]);
    if (!room) throw new Error('no room');
    expect(room.h).toBeGreaterThanOrEqual(16);
    expect(isInside(room, cellAt(sheet, 'identitas.pengesah'))).toBe(true);
    const texts = textsOf(sheet).filter((mark) => mark.field?.startsWith('identitas.pengesah'));
    const above = texts.filter((mark) => mark.y < room.y).map((mark) => mark.text);
    const below = texts.filter((mark) => mark.y > room.y + room.h).map((mark) => mark.text);
    expect(above).toEqual(['Kepala Dinas Komunikasi dan Informatika']);
    expect(below).toEqual(['(nama pejabat)', 'Pembina / IVa', 'NIP. 00000000 000000 0 000']);
  });

  test('basah: 36 mm high, with 40 mm free at its left for the stamp', () => {
    const sheet = sheetOf({}, { profil: 'permenpan', caraTandaTangan: 'basah' });
    const [room] = signingOf(sheet);
    if (!room) throw new Error('no room');
    const stamp = { x: room.x - 40, y: room.y, w: 40, h: room.h };
    expect(room.h).toBeGreaterThanOrEqual(36);
    expect(isInside(stamp, cellAt(sheet, 'identitas.pengesah'))).toBe(true);
    expect(textsOf(sheet).filter((mark) => isInside(boxOf(mark), stamp))).toEqual([]);
  });

  test('pemda: only the jabatan, no room', () => {
    const sheet = sheetOf({}, pemda);
    expect(signingOf(sheet)).toEqual([]);
    expect(wordsAt(sheet, 'identitas.pengesah.jabatan')).toEqual(['Kepala Dinas Komunikasi dan Informatika']);
    expect(wordsAt(sheet, 'identitas.pengesah.nama')).toEqual([]);
  });

  test.each([
    ['pemda that signs here', { ...pemda, tandaTangan: 'identitas' } as Tampilan, 1],
    ['pemda that signs in both places', { ...pemda, tandaTangan: 'keduanya' } as Tampilan, 1],
    ['permenpan that signs at the end', { profil: 'permenpan', tandaTangan: 'akhir' } as Tampilan, 0],
  ])('%s', (_, tampilan, rooms) => {
    expect(signingOf(sheetOf({}, tampilan))).toHaveLength(rooms);
  });

  test('underlines the name, each of its lines', () => {
    const sheet = sheetOf();
    const name = textsOf(sheet).find((mark) => mark.field === 'identitas.pengesah.nama');
    const lines = sheet.marks.filter((mark) => mark.kind === 'path').slice(1);
    expect(name?.font.face).toBe('bold');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.kind === 'path' && strokes(lines[0]).across[0]?.slice(1)).toEqual([
      name?.x,
      (name?.x ?? 0) + (name?.w ?? 0),
    ]);
  });

  test.each([
    ['', []],
    ['00000000', ['NIP. 00000000']],
    ['(NIP)', ['(NIP)']],
    ['NIP 00000000', ['NIP 00000000']],
    ['Nip. 00000000', ['Nip. 00000000']],
  ])('prints the NIP %j as %j', (nip, printed) => {
    const { pengesah } = sopWith().identitas;
    expect(wordsAt(sheetOf({ pengesah: { ...pengesah, nip } }), 'identitas.pengesah.nip')).toEqual(printed);
  });
});
