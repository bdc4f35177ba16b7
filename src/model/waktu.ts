import { numberOfText, numberPattern, numberWordPattern } from './angka';

/** The units that other systems get in `waktuTerbaca`. */
const plainUnits = ['menit', 'jam', 'hari', 'hari kerja', 'minggu', 'bulan', 'tahun'] as const;

type PlainUnit = (typeof plainUnits)[number];
/** Also units that people write and that are read, but are not passed on. */
export type SatuanWaktu =
  | PlainUnit
  | 'detik'
  | 'jam kerja'
  | 'hari efektif'
  | 'hari kalender'
  | 'triwulan'
  | 'semester';

/** How much time: "3 hari kerja". */
export interface Lama {
  readonly value: number;
  readonly unit: SatuanWaktu;
}

/** A waktu as a careful person reads it. The text stays the truth. */
export type Waktu =
  | { readonly kind: 'empty' | 'dash' | 'open' | 'moment' | 'unclear' }
  | { readonly kind: 'number'; readonly value: number }
  /** `period` says when it falls ("tanggal 1-20"); mostly ''. */
  | { readonly kind: 'duration'; readonly lama: Lama; readonly period: string }
  | { readonly kind: 'sum'; readonly lama: readonly Lama[] }
  | { readonly kind: 'range'; readonly from: Lama; readonly to: Lama }
  | { readonly kind: 'rate'; readonly lama: Lama; readonly per: string }
  | { readonly kind: 'multiple'; readonly times: number; readonly lama: Lama }
  | { readonly kind: 'deadline'; readonly lama: Lama };

/** Every way a unit is written; the longer name first where one begins another. */
const unitNames: ReadonlyMap<string, SatuanWaktu> = new Map<string, SatuanWaktu>([
  ['hari kerja', 'hari kerja'],
  ['hari efektif', 'hari efektif'],
  ['hari kalender', 'hari kalender'],
  ['hari', 'hari'],
  ['hr', 'hari'],
  ['hk', 'hari kerja'],
  ['jam kerja', 'jam kerja'],
  ['jam', 'jam'],
  ['menit', 'menit'],
  ['minit', 'menit'],
  ['mnt', 'menit'],
  ['detik', 'detik'],
  ['minggu', 'minggu'],
  ['pekan', 'minggu'],
  ['bulan', 'bulan'],
  ['bln', 'bulan'],
  ['triwulan', 'triwulan'],
  ['semester', 'semester'],
  ['tahun', 'tahun'],
  ['thn', 'tahun'],
]);

const number = `(${numberPattern}|${numberWordPattern})(?: \\([a-z ]+\\))?`;
const unit = `(${[...unitNames.keys()].join('|')})`;
const to = '(?:-|s/d|s\\.?d\\.?|sampai(?: dengan)?|hingga)';

const patterns = {
  number: new RegExp(`^${number}$`),
  duration: new RegExp(`^${number} ?${unit}(?: ?\\((.+)\\))?$`),
  range: new RegExp(`^${number} ?${unit}? ?${to} ?${number} ?${unit}$`),
  rate: new RegExp(`^${number} ?${unit} ?(?:/|per ) ?(.+)$`),
  multiple: new RegExp(`^${number} ?[x×] ?${number} ?${unit}$`),
  deadline: new RegExp(
    `^(?:paling (?:lambat|lama)|selambat-lambatnya|maksimal|maksimum|maks\\.?|<|≤) ?${number} ?${unit}$`,
  ),
  sum: new RegExp(`^${number} ?${unit},? (?:dan )?${number} ?${unit}$`),
};

const open =
  /^(?:seketika|langsung|otomatis|sesuai|menyesuaikan|tentatif|situasional|kondisional|insidentil|insidental|tidak terbatas)\b/;
const moment =
  /\b(?:setiap|tiap|sepanjang|selama|sebelum|sesudah|setelah|saat|akhir|awal|berjalan|tanggal|pukul|harian|mingguan|bulanan|triwulanan|semesteran|tahunan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/;

/** Longer than any waktu in its cell; what is longer is prose. */
const longest = 200;

/** Reads a waktu as people write it: "2 Hari Kerja", "5 – 10 menit", "1 x 24 jam", "Sesuai kebutuhan", "". */
export function readWaktu(text: string): Waktu {
  if (text.length > longest) return { kind: 'unclear' };
  const plain = tidied(text);
  if (plain === '') return { kind: 'empty' };
  if (/^-+$/.test(plain)) return { kind: 'dash' };
  return readAmount(plain) ?? readWords(plain);
}

/** One way to write dashes, spaces and capitals; no full stop at the end, no "more or less" at the start. */
function tidied(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:±|\+\/-|kurang lebih|sekitar) ?/, '')
    .replace(/(?<=[a-z]{3})\.$/, '')
    .replace(/ ?([-/]) ?/g, '$1');
}

function readAmount(plain: string): Waktu | undefined {
  const just = patterns.number.exec(plain);
  if (just) return { kind: 'number', value: numberOfText(just[1]) };
  const duration = patterns.duration.exec(plain);
  if (duration) return { kind: 'duration', lama: lamaOf(duration[1], duration[2]), period: duration[3] ?? '' };
  const range = patterns.range.exec(plain);
  if (range) return { kind: 'range', from: lamaOf(range[1], range[2] ?? range[4]), to: lamaOf(range[3], range[4]) };
  const rate = patterns.rate.exec(plain);
  if (rate) return { kind: 'rate', lama: lamaOf(rate[1], rate[2]), per: rate[3] ?? '' };
  const multiple = patterns.multiple.exec(plain);
  if (multiple) return { kind: 'multiple', times: numberOfText(multiple[1]), lama: lamaOf(multiple[2], multiple[3]) };
  const deadline = patterns.deadline.exec(plain);
  if (deadline) return { kind: 'deadline', lama: lamaOf(deadline[1], deadline[2]) };
  const sum = patterns.sum.exec(plain);
  return sum ? { kind: 'sum', lama: [lamaOf(sum[1], sum[2]), lamaOf(sum[3], sum[4])] } : undefined;
}

function readWords(plain: string): Waktu {
  if (open.test(plain)) return { kind: 'open' };
  return { kind: moment.test(plain) ? 'moment' : 'unclear' };
}

function lamaOf(value: string | undefined, name: string | undefined): Lama {
  return { value: numberOfText(value), unit: unitNames.get(name ?? '') ?? 'hari' };
}

/** What other systems get beside the text. */
export interface WaktuTerbaca {
  readonly nilai: number;
  /** The upper end of a range. */
  readonly sampai?: number;
  readonly satuan: PlainUnit;
}

/** A plain amount or range in one of the plain units; undefined for everything that says more or less than that. */
export function waktuTerbaca(waktu: Waktu): WaktuTerbaca | undefined {
  if (waktu.kind === 'duration' && waktu.period === '' && isPlain(waktu.lama.unit)) {
    return { nilai: waktu.lama.value, satuan: waktu.lama.unit };
  }
  if (waktu.kind !== 'range') return undefined;
  const { from, to: upper } = waktu;
  if (from.unit !== upper.unit || !isPlain(upper.unit)) return undefined;
  return { nilai: from.value, sampai: upper.value, satuan: upper.unit };
}

function isPlain(name: SatuanWaktu): name is PlainUnit {
  return plainUnits.some((plain) => plain === name);
}
