import { describe, expect, test } from 'vitest';
import {
  entriesOf,
  hasCells,
  linesOf,
  moved,
  plainOf,
  textsOf,
  withAfter,
  without,
  withText,
} from '../../src/ui/form/entries';
import { readingOf } from '../../src/ui/rincian/reading';
import { say } from '../../src/words';

const texts = (entries: ReturnType<typeof entriesOf>): string[] => entries.map(({ text }) => text);

describe('a list in a form', () => {
  const three = entriesOf(['satu', 'dua', 'tiga']);

  test('an empty list has a blank to write in, which the document does not hold', () => {
    expect(texts(entriesOf([]))).toEqual(['']);
    expect(textsOf(entriesOf([]))).toEqual([]);
    expect(textsOf(withAfter(three, 0, ['', '  ']))).toEqual(['satu', 'dua', 'tiga']);
  });

  test('entries are added, written, moved and removed, and keep their keys', () => {
    const added = withAfter(three, 1, ['']);
    expect(added.map(({ key }) => key)).toEqual([0, 1, 3, 2]);
    expect(textsOf(withText(added, 3, 'baru'))).toEqual(['satu', 'dua', 'baru', 'tiga']);
    expect(texts(moved(three, 2, -1))).toEqual(['satu', 'tiga', 'dua']);
    expect(texts(moved(three, 0, 1))).toEqual(['dua', 'satu', 'tiga']);
    expect(moved(three, 0, -1)).toBe(three);
    expect(moved(three, 2, 1)).toBe(three);
    expect(texts(without(three, 1))).toEqual(['satu', 'tiga']);
    expect(texts(without(entriesOf(['satu']), 0))).toEqual(['']);
  });

  test('pasted lines are entries; numbers that all of them have go, a number that one has stays', () => {
    expect(linesOf('1. UU 23\r\n2. PP 12\n\n3) Perpres 1\n')).toEqual(['UU 23', 'PP 12', 'Perpres 1']);
    expect(linesOf('a. satu\nb. dua')).toEqual(['satu', 'dua']);
    expect(linesOf('• satu\n• dua')).toEqual(['satu', 'dua']);
    expect(linesOf('1. satu\ndua')).toEqual(['1. satu', 'dua']);
    expect(linesOf('1. satu')).toEqual(['1. satu']);
    expect(linesOf('2024 laporan\n2025 laporan')).toEqual(['2024 laporan', '2025 laporan']);
  });

  test('a list of Word loses its numbers and bullets, also where only one is copied', () => {
    expect(linesOf('1.\tSurat tugas\r\n2.\tDaftar hadir\r\n')).toEqual(['Surat tugas', 'Daftar hadir']);
    expect(linesOf('o\tSurat\u00a0tugas\n§\tDaftar hadir')).toEqual(['Surat tugas', 'Daftar hadir']);
    expect(linesOf('1.\tSurat tugas')).toEqual(['Surat tugas']);
    expect(hasCells('1.\tSurat tugas\r\n2.\tDaftar hadir\r\n')).toBe(false);
  });

  test('a text of Word or Excel has no tabs, no quotation marks of a cell and no end of a last line', () => {
    expect(plainOf('Surat\ttugas \r\ndan lampiran\r\n')).toBe('Surat tugas\ndan lampiran');
    expect(plainOf('"Surat ""segera""\nSurat biasa"\r\n')).toBe('Surat "segera"\nSurat biasa');
    expect(plainOf('"Segera"')).toBe('"Segera"');
    expect(linesOf('"Surat\nLampiran"\r\n')).toEqual(['Surat', 'Lampiran']);
    expect(hasCells('Surat\t1 hari\r\nLampiran\t2 hari\r\n')).toBe(true);
  });
});

describe('how a waktu is read', () => {
  const read = (text: string): string | undefined => readingOf(text, (key, ...data) => say('id', key, ...data));

  test.each([
    ['', undefined],
    ['3 menit', 'Dibaca: 3 menit.'],
    ['2 Hari Kerja', 'Dibaca: 2 hari kerja.'],
    ['1,5 jam', 'Dibaca: 1,5 jam.'],
    ['5 – 10 menit', 'Dibaca: 5 menit sampai 10 menit.'],
    ['1 x 24 jam', 'Dibaca: 1 x 24 jam.'],
    ['paling lama 3 hari', 'Dibaca: paling lama 3 hari.'],
    ['1 jam 30 menit', 'Dibaca: 1 jam dan 30 menit.'],
    ['5 menit/berkas', 'Dibaca: 5 menit untuk setiap berkas.'],
    ['-', 'Dicetak sebagai tanda hubung.'],
    ['Sesuai kebutuhan', 'Dibaca: waktunya tidak ditentukan.'],
    ['setiap tanggal 5', 'Dibaca: menurut jadwal atau saat tertentu.'],
    ['15', 'Angka tanpa satuan. Tambahkan satuannya, misalnya menit.'],
  ])('%s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  test('what is not understood is said to be printed as it is', () => {
    expect(read('kira-kira segitu')).toMatch(/^Belum terbaca/);
  });
});
