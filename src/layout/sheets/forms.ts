import type { SheetData, SheetRemark } from './data';
import { dayText, terbilang } from './day-words';
import { bothSides, evaluatorSide, type SheetDetails, signedAt, unitOf } from './details';
import type { Form } from './form';
import { capital, countText, outcomeText, placeText, remarkText, saidText } from './sheet-texts';

/** Lembar koreksi: every remark on one SOP, and what became of it. */
export function lembarKoreksi(data: SheetData, details: SheetDetails): Form {
  const { sop, remarks } = data;
  return {
    title: 'LEMBAR KOREKSI',
    number: '',
    kop: details.kop,
    about: aboutSop(data),
    intro: '',
    columns: [
      { title: 'No.', share: 10, align: 'center' },
      { title: 'Bagian', share: 62, align: 'left' },
      { title: 'Catatan', share: 100, align: 'left' },
      { title: 'Tindak lanjut', share: 88, align: 'left' },
      { title: 'Status', share: 40, align: 'left' },
    ],
    rows: remarks.map((one, at) => [
      String(at + 1),
      placeText(one.place),
      remarkText(one),
      one.answers.map(saidText).join('\n'),
      capital(one.isTaken ? 'ditarik kembali oleh penulisnya' : one.state),
    ]),
    closing: remarks.length === 0 ? ['Tidak ada catatan.'] : [],
    signedAt: signedAt(details),
    signing: evaluatorSide(details),
    foot: `Lembar koreksi: ${sop.nama}`,
    isLandscape: true,
  };
}

const perihal = ['format', 'identitas', 'alur', 'pelaksana', 'mutu baku', 'dasar hukum', 'bahasa', 'substansi'];
const states = ['belum ditindaklanjuti', 'sudah ditindaklanjuti', 'tuntas', 'tidak diterapkan'];

/** Lembar hasil evaluasi: how many remarks of which kind, what became of them, and the outcome. */
export function lembarHasilEvaluasi(data: SheetData, details: SheetDetails): Form {
  const counted = data.remarks.filter(({ isTaken }) => !isTaken);
  const row = (name: string, own: readonly SheetRemark[]): string[] => [
    capital(name),
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
    number: '',
    kop: details.kop,
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
      ...(data.alasan !== '' && counted.some(({ state }) => state === 'belum ditindaklanjuti')
        ? [`Alasan tetap melanjutkan: ${data.alasan}`]
        : []),
      ...(counted.some((one) => one.perihal.length > 1) ? ['Satu catatan dapat memuat lebih dari satu perihal.'] : []),
    ],
    signedAt: signedAt(details),
    signing: bothSides(details),
    foot: `Lembar hasil evaluasi: ${data.sop.nama}`,
    isLandscape: false,
  };
}

/** Berita acara evaluasi of one SOP or many, signed by both sides. */
export function beritaAcaraEvaluasi(all: readonly SheetData[], details: SheetDetails): Form {
  const where = details.tempat === '' ? '' : `bertempat di ${details.tempat}, `;
  return {
    title: 'BERITA ACARA EVALUASI SOP',
    number: `Nomor: ${details.nomor || '………………………………'}`,
    kop: details.kop,
    about: [],
    intro: `${dayText(details.tanggal)}, ${where}telah dilaksanakan evaluasi atas ${all.length} (${terbilang(all.length)}) SOP dengan hasil sebagai berikut.`,
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
      unitOf(data),
      data.outcome?.status ?? `Belum ada hasil (${data.sop.status})`,
      countText(data),
    ]),
    closing: ['Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.'],
    signedAt: signedAt(details),
    signing: bothSides(details),
    foot: 'Berita acara evaluasi SOP',
    isLandscape: false,
  };
}

function aboutSop(data: SheetData): Form['about'] {
  const { sop } = data;
  return [
    ['Nama SOP', sop.nama],
    ['Nomor SOP', sop.nomor ?? ''],
    ['Unit kerja', unitOf(data)],
    ['Status', sop.status],
  ];
}
