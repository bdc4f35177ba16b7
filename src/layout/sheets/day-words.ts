import { dateText } from '../../model';

const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const small = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** A whole number from 0 to 9999 in words, as minutes spell it. */
export function terbilang(number: number): string {
  const rest = (unit: number): string => (number % unit === 0 ? '' : ` ${terbilang(number % unit)}`);
  const times = (unit: number): string => terbilang(Math.floor(number / unit));
  if (number < 12) return small[number] ?? '';
  if (number < 20) return `${terbilang(number - 10)} belas`;
  if (number < 100) return `${times(10)} puluh${rest(10)}`;
  if (number < 200) return `seratus${rest(100)}`;
  if (number < 1000) return `${times(100)} ratus${rest(100)}`;
  if (number < 2000) return `seribu${rest(1000)}`;
  return `${times(1000)} ribu${rest(1000)}`;
}

/** The day of minutes, in words and figures; one that is not known is left for the hand. */
export function dayText(day: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  const printed = dateText(day);
  // A day that no calendar has is printed as it is written.
  if (!match || printed === day) return 'Pada hari ini, …………………, tanggal ………………… bulan ………………… tahun …………………';
  const [, year, month, date] = match;
  const name = days[new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).getUTCDay()];
  const figures = `${date}-${month}-${year}`;
  const monthName = printed.split(' ')[1];
  return `Pada hari ini, ${name}, tanggal ${terbilang(Number(date))} bulan ${monthName} tahun ${terbilang(Number(year))} (${figures})`;
}
