import { profilDefaults } from '../../model';
import { dateText } from '../dates';
import type { SheetData, SheetPlace, SheetRemark, SheetSaid } from './data';
import type { Form, FormSigner } from './form';

/** What the paper calls a field, and what we do where the paper has no word. */
const fields: Readonly<Record<string, string>> = {
  ...profilDefaults.permenpan.judul,
  unit: 'Unit kerja',
  instansi: 'Kop',
  alamat: 'Alamat pada kop',
  logo: 'Lambang',
  catatan: 'Catatan di bawah tabel',
  pihakLuar: 'Pihak dari luar instansi',
};

const things = { sop: 'SOP', langkah: 'Langkah', simbol: 'Simbol', alur: 'Panah', pelaksana: 'Pelaksana' } as const;

/** Lembar koreksi: every remark on one SOP, and what became of it. */
export function lembarKoreksi(data: SheetData): Form {
  const { sop, remarks } = data;
  return {
    title: 'LEMBAR KOREKSI',
    kop: sop.instansi,
    about: aboutSop(data),
    intro: '',
    columns: [
      { title: 'No.', share: 10, align: 'center' },
      { title: 'Bagian', share: 58, align: 'left' },
      { title: 'Catatan', share: 100, align: 'left' },
      { title: 'Tindak lanjut', share: 92, align: 'left' },
      { title: 'Status', share: 40, align: 'left' },
    ],
    rows: remarks.map((one, at) => [
      String(at + 1),
      placeText(one.place),
      remarkText(one),
      one.answers.map(saidText).join('\n'),
      one.isTaken ? 'ditarik kembali oleh penulisnya' : one.state,
    ]),
    closing: remarks.length === 0 ? ['Tidak ada catatan.'] : [],
    signing: [{ role: 'Evaluator,', nama: data.outcome?.nama ?? '' }],
    isLandscape: true,
  };
}

const perihal = ['format', 'identitas', 'alur', 'pelaksana', 'mutu baku', 'dasar hukum', 'bahasa', 'substansi'];
const states = ['belum ditindaklanjuti', 'sudah ditindaklanjuti', 'tuntas', 'tidak diterapkan'];

/** Lembar hasil evaluasi: how many remarks of which kind, what became of them, and the outcome. */
export function lembarHasilEvaluasi(data: SheetData): Form {
  const counted = data.remarks.filter(({ isTaken }) => !isTaken);
  const row = (name: string, own: readonly SheetRemark[]): string[] => [
    name,
    String(own.filter(({ bobot }) => bobot === 'wajib').length),
    String(own.filter(({ bobot }) => bobot === 'saran').length),
    ...states.map((state) => String(own.filter((one) => one.state === state).length)),
  ];
  const rows = perihal.map((name) =>
    row(
      name,
      counted.filter((one) => one.perihal.includes(name)),
    ),
  );
  const others = counted.filter((one) => one.perihal.length === 0);
  if (others.length > 0) rows.push(row('tanpa perihal', others));
  return {
    title: 'LEMBAR HASIL EVALUASI',
    kop: data.sop.instansi,
    about: aboutSop(data),
    intro: '',
    columns: [
      { title: 'No.', share: 9, align: 'center' },
      { title: 'Perihal', share: 30, align: 'left' },
      { title: 'Wajib diperbaiki', share: 22, align: 'center' },
      { title: 'Saran', share: 18, align: 'center' },
      { title: 'Belum ditindaklanjuti', share: 29, align: 'center' },
      { title: 'Sudah ditindaklanjuti', share: 29, align: 'center' },
      { title: 'Tuntas', share: 18, align: 'center' },
      { title: 'Tidak diterapkan', share: 26, align: 'center' },
    ],
    rows: [...rows.map((cells, at) => [String(at + 1), ...cells]), ['', ...row('Jumlah catatan', counted)]],
    closing: [
      `Hasil evaluasi: ${outcomeText(data)}`,
      ...(data.outcome?.teks ? [`Catatan: ${data.outcome.teks}`] : []),
      ...(counted.some((one) => one.perihal.length > 1) ? ['Satu catatan dapat memuat lebih dari satu perihal.'] : []),
    ],
    signing: bothSides([data]),
    isLandscape: false,
  };
}

/** Berita acara evaluasi of one SOP or many, signed by both sides. */
export function beritaAcaraEvaluasi(all: readonly SheetData[]): Form {
  const day =
    all
      .map(({ outcome }) => outcome?.tanggal ?? '')
      .sort()
      .at(-1) ?? '';
  return {
    title: 'BERITA ACARA EVALUASI SOP',
    kop: all[0]?.sop.instansi ?? [],
    about: [],
    intro: `Pada hari ini, ${dayText(day)}, telah dilaksanakan evaluasi atas ${all.length} SOP dengan hasil sebagai berikut.`,
    columns: [
      { title: 'No.', share: 10, align: 'center' },
      { title: 'Nama SOP', share: 66, align: 'left' },
      { title: 'Unit kerja', share: 40, align: 'left' },
      { title: 'Hasil evaluasi', share: 32, align: 'left' },
      { title: 'Catatan', share: 37, align: 'left' },
    ],
    rows: all.map((data, at) => [
      String(at + 1),
      data.sop.nama,
      data.sop.unit || (data.sop.instansi.at(-1) ?? ''),
      data.outcome?.status ?? data.sop.status,
      countText(data),
    ]),
    closing: ['Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.'],
    signing: bothSides(all),
    isLandscape: false,
  };
}

function aboutSop({ sop }: SheetData): Form['about'] {
  return [
    ['Nama SOP', sop.nama],
    ['Nomor SOP', sop.nomor ?? ''],
    ['Unit kerja', sop.unit],
    ['Status', sop.status],
  ];
}

function bothSides(all: readonly SheetData[]): FormSigner[] {
  return [
    { role: 'Penyusun,', nama: onlyName(all.map(({ submitted }) => submitted?.nama)) },
    { role: 'Evaluator,', nama: onlyName(all.map(({ outcome }) => outcome?.nama)) },
  ];
}

/** The name, where it is one and the same everywhere. */
function onlyName(names: readonly (string | undefined)[]): string {
  const [first = '', ...others] = new Set(names);
  return others.length === 0 ? first : '';
}

function outcomeText({ outcome, sop }: SheetData): string {
  if (!outcome) return `belum dicatat (status: ${sop.status})`;
  return `${outcome.status}, dicatat oleh ${byText(outcome)} pada ${dateText(outcome.tanggal)}.`;
}

function countText({ remarks }: SheetData): string {
  const counted = remarks.filter(({ isTaken }) => !isTaken);
  if (counted.length === 0) return 'Tidak ada catatan';
  const wajib = counted.filter(({ bobot }) => bobot === 'wajib').length;
  const open = counted.filter(({ state }) => state === 'belum ditindaklanjuti').length;
  return `${wajib} wajib, ${counted.length - wajib} saran; ${open} belum ditindaklanjuti`;
}

function placeText({ thing, nomor, isian, nama, is, was, now }: SheetPlace): string {
  const field =
    isian === '' ? '' : (fields[isian] ?? (isian.startsWith('pengesah.') ? 'Pejabat pengesah' : 'Isian lain'));
  const row = nomor > 0 ? `langkah ${nomor}` : '';
  const named = thing === 'pelaksana' ? `Pelaksana ${nama}` : '';
  const parts =
    thing === 'langkah' ? [`Langkah ${nomor}`, field] : [named || things[thing], row, thing === 'sop' ? field : ''];
  const place = parts.filter(Boolean).join(', ');
  if (is === 'changed') return `${place}\nsemula: ${quoted(was)}\nsekarang: ${quoted(now)}`;
  if (is === 'moved' || is === 'gone') return `${place}\nbagian yang dicatat sudah dihapus: ${quoted(was)}`;
  return was === '' ? place : `${place}\n${quoted(was)}`;
}

const longest = 200;

function quoted(text: string): string {
  if (text === '') return '(kosong)';
  return `"${text.length <= longest ? text : `${text.slice(0, longest)}…`}"`;
}

function remarkText({ perihal: about, bobot, usulan, said }: SheetRemark): string {
  const weight = bobot === 'wajib' ? 'wajib diperbaiki' : 'saran';
  const head = [usulan === null ? '' : 'usulan perubahan', weight, ...about].filter(Boolean).join(' · ');
  const proposed = usulan ? `diusulkan: ${quoted(usulan)}` : '';
  return [`[${head}]`, said.teks, proposed, `${byText(said)}, ${dateText(said.tanggal)}`].filter(Boolean).join('\n');
}

function saidText(said: SheetSaid): string {
  const by = `${byText(said)}, ${dateText(said.tanggal)}`;
  return said.teks === '' ? by : `${said.teks} (${by})`;
}

function byText({ nama, peran }: SheetSaid): string {
  if (nama === '') return peran === '' ? 'tidak diketahui' : peran;
  return peran === '' ? nama : `${nama} (${peran})`;
}

const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

function dayText(day: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!match) return '………………… tanggal ………………………………';
  const [, year, month, date] = match;
  const name = days[new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).getUTCDay()];
  return `${name} tanggal ${dateText(day)}`;
}
