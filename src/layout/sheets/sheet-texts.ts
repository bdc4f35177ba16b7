import { dateText, profilDefaults } from '../../model';
import type { SheetData, SheetPlace, SheetRemark, SheetSaid } from './data';

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

/** Where a remark stands, and its words: those then, and those now where they are others. */
export function placeText(place: SheetPlace): string {
  const { is, was, now } = place;
  const name = placeName(place);
  if (is === 'changed') return `${name}\nsemula: ${quoted(was)}\nsekarang: ${quoted(now)}`;
  if (is === 'moved' || is === 'gone') return `${name}\nbagian yang dicatat sudah dihapus: ${quoted(was)}`;
  // Its name says which arrow it is; its words are those of the langkah at both ends.
  return was === '' || place.thing === 'alur' ? name : `${name}\n${quoted(was)}`;
}

function placeName({ thing, nomor, isian, nama, ke }: SheetPlace): string {
  const known = fields[isian] ?? (isian.startsWith('pengesah.') ? 'Pejabat pengesah' : 'Isian lain');
  const field = isian === '' ? '' : known;
  const row = nomor > 0 ? `langkah ${nomor}` : '';
  switch (thing) {
    case 'sop':
      // Under the table and beside it is not on the identity sheet.
      return ['', 'catatan', 'pihakLuar'].includes(isian) ? field || 'SOP' : `Bagian Identitas, ${field}`;
    case 'langkah':
      return [`Langkah ${nomor}`, field].filter(Boolean).join(', ');
    case 'pelaksana':
      return `Pelaksana ${nama}`;
    case 'alur':
      return ['Panah', nama, nomor > 0 ? `dari ${row}` : '', ke > 0 ? `ke langkah ${ke}` : '']
        .filter(Boolean)
        .join(' ');
    case 'simbol':
      return ['Simbol', row].filter(Boolean).join(', ');
  }
}

const longest = 200;

function quoted(text: string): string {
  if (text === '') return '(kosong)';
  return `"${text.length <= longest ? text : `${text.slice(0, longest)}…`}"`;
}

/** What is said, how much it weighs, what is proposed, and who said it when. */
export function remarkText({ label, perihal, bobot, usulan, said }: SheetRemark): string {
  const weight = bobot === 'wajib' ? 'wajib diperbaiki' : 'saran';
  const about = perihal.length === 0 ? '' : ` (${perihal.join(', ')})`;
  const head = `${[usulan === null ? '' : 'usulan perubahan', weight].filter(Boolean).join(', ')}${about}`;
  const proposed = usulan?.teks ? `Diusulkan: ${usulan.isWords ? quoted(usulan.teks) : usulan.teks}` : '';
  // What it is called on the screen, so that a sheet and the screen are read together.
  const by = [label, byText(said), dateText(said.tanggal)].filter(Boolean).join(', ');
  return [capital(head), said.teks, proposed, by].filter(Boolean).join('\n');
}

export function saidText(said: SheetSaid): string {
  const by = `${byText(said)}, ${dateText(said.tanggal)}`;
  return said.teks === '' ? by : `${capital(said.teks)} (${by})`;
}

/** Who said it. A role is not said twice where it is what stands for the name. */
export function byText({ nama, peran }: SheetSaid): string {
  if (nama === '') return peran === '' ? 'tidak diketahui' : peran;
  return peran === '' || peran.toLowerCase() === nama.toLowerCase() ? nama : `${nama} (${peran})`;
}

export function outcomeText({ outcome, sop }: SheetData): string {
  if (!outcome) return `belum dicatat (status: ${sop.status})`;
  return `${outcome.status}, dicatat oleh ${byText(outcome)} pada ${dateText(outcome.tanggal)}.`;
}

/** How many remarks there are, and why it went on where some are open. */
export function countText({ remarks, alasan }: SheetData): string {
  const counted = remarks.filter(({ isTaken }) => !isTaken);
  if (counted.length === 0) return 'Tidak ada catatan';
  const wajib = counted.filter(({ bobot }) => bobot === 'wajib').length;
  const open = counted.filter(({ state }) => state === 'belum ditindaklanjuti').length;
  const count = `${wajib} wajib, ${counted.length - wajib} saran; ${open} belum ditindaklanjuti`;
  return open > 0 && alasan !== '' ? `${count}\nAlasan: ${alasan}` : count;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
