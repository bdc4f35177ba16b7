import type { Lama, SatuanWaktu, Waktu } from '../../src/model';

const lama = (value: number, unit: SatuanWaktu): Lama => ({ value, unit });
const duration = (value: number, unit: SatuanWaktu, period = ''): Waktu => ({
  kind: 'duration',
  lama: lama(value, unit),
  period,
});
const range = (from: number, to: number, unit: SatuanWaktu): Waktu => ({
  kind: 'range',
  from: lama(from, unit),
  to: lama(to, unit),
});

/** How time is really written in signed SOPs, and how a careful person reads it. */
export const realRows: readonly (readonly [text: string, reading: Waktu])[] = [
  ...(['menit', 'Menit'] as const).flatMap((unit) =>
    [2, 3, 5, 10, 15, 20, 30, 60, 120, 180, 240].map(
      (value) => [`${value} ${unit}`, duration(value, 'menit')] as const,
    ),
  ),
  ...(['jam', 'Jam'] as const).flatMap((unit) =>
    [1, 2, 3, 4, 6, 48].map((value) => [`${value} ${unit}`, duration(value, 'jam')] as const),
  ),
  ...(['hari', 'Hari'] as const).flatMap((unit) =>
    [1, 2, 3, 4, 5, 7, 15, 30, 60].map((value) => [`${value} ${unit}`, duration(value, 'hari')] as const),
  ),
  ...(['hari kerja', 'Hari Kerja'] as const).flatMap((unit) =>
    [1, 2, 3, 7, 14, 20, 30].map((value) => [`${value} ${unit}`, duration(value, 'hari kerja')] as const),
  ),
  ...(['minggu', 'Minggu'] as const).flatMap((unit) =>
    [1, 2, 3, 4, 6].map((value) => [`${value} ${unit}`, duration(value, 'minggu')] as const),
  ),
  ...(['bulan', 'Bulan'] as const).flatMap((unit) =>
    [1, 2, 3, 4, 6].map((value) => [`${value} ${unit}`, duration(value, 'bulan')] as const),
  ),
  ['1 hari kerja.', duration(1, 'hari kerja')],
  ['5 minit', duration(5, 'menit')],
  ['2 hari efektif', duration(2, 'hari efektif')],
  ['4 jam kerja', duration(4, 'jam kerja')],
  ['1 semester', duration(1, 'semester')],
  ['1 bulan (tanggal 1- 20)', duration(1, 'bulan', 'tanggal 1-20')],
  ['7 hari (Desember t-1 / Januari t)', duration(7, 'hari', 'desember t-1/januari t')],
  ['1-10 Hari', range(1, 10, 'hari')],
  ['2-3 hari', range(2, 3, 'hari')],
  ['3-7 Hari', range(3, 7, 'hari')],
  ['15-20 menit', range(15, 20, 'menit')],
  ['3 - 5 menit', range(3, 5, 'menit')],
  ['10 – 60 menit', range(10, 60, 'menit')],
  ['5-10 Menit', range(5, 10, 'menit')],
  ['1-3 Minggu', range(1, 3, 'minggu')],
  ['2-4 bulan', range(2, 4, 'bulan')],
  ['2 s.d 3 bulan', range(2, 3, 'bulan')],
  ['30 menit - 3 Jam', { kind: 'range', from: lama(30, 'menit'), to: lama(3, 'jam') }],
  ['15 menit/ berkas', { kind: 'rate', lama: lama(15, 'menit'), per: 'berkas' }],
  ['1 menit/berkas', { kind: 'rate', lama: lama(1, 'menit'), per: 'berkas' }],
  ['1 x 24 Jam', { kind: 'multiple', times: 1, lama: lama(24, 'jam') }],
  ['Paling lambat 17 hari kerja', { kind: 'deadline', lama: lama(17, 'hari kerja') }],
  ['5', { kind: 'number', value: 5 }],
  ['1', { kind: 'number', value: 1 }],
  ['-', { kind: 'dash' }],
  ['', { kind: 'empty' }],
  ['Seketika (otomatis)', { kind: 'open' }],
  ['Semesteran', { kind: 'moment' }],
  ['Sepanjang tahun', { kind: 'moment' }],
  ['Sebelum periode revisi bulan berjalan', { kind: 'moment' }],
  ['Januari, April, Juli, Oktober (tanggal 20- 31)', { kind: 'moment' }],
  ['1 0 Hari Kerja', { kind: 'unclear' }],
  ['Laporan', { kind: 'unclear' }],
];

/** Further ways that officials write, not in that collection. */
export const furtherRows: readonly (readonly [text: string, reading: Waktu])[] = [
  ['3 (tiga) hari kerja', duration(3, 'hari kerja')],
  ['satu hari', duration(1, 'hari')],
  ['setengah hari', duration(0.5, 'hari')],
  ['1,5 jam', duration(1.5, 'jam')],
  ['1.5 jam', duration(1.5, 'jam')],
  ['1.000 menit', duration(1000, 'menit')],
  ['½ hari', duration(0.5, 'hari')],
  ['1½ jam', duration(1.5, 'jam')],
  ['1/2 jam', duration(0.5, 'jam')],
  ['± 10 menit', duration(10, 'menit')],
  ['10menit', duration(10, 'menit')],
  ['  5\n menit ', duration(5, 'menit')],
  ['1 tahun', duration(1, 'tahun')],
  ['5 – 10 menit', range(5, 10, 'menit')],
  ['1 sampai dengan 2 minggu', range(1, 2, 'minggu')],
  ['5 menit s/d 10 menit', range(5, 10, 'menit')],
  ['2 jam 30 menit', { kind: 'sum', lama: [lama(2, 'jam'), lama(30, 'menit')] }],
  ['1 jam per berkas', { kind: 'rate', lama: lama(1, 'jam'), per: 'berkas' }],
  ['Maksimal 2 hari', { kind: 'deadline', lama: lama(2, 'hari') }],
  ['—', { kind: 'dash' }],
  ['Sesuai kebutuhan', { kind: 'open' }],
  ['Setiap akhir bulan', { kind: 'moment' }],
  ['1/0 jam', { kind: 'unclear' }],
  ['hari', { kind: 'unclear' }],
  ['constructor', { kind: 'unclear' }],
  ['5 '.repeat(100_000), { kind: 'unclear' }],
];
