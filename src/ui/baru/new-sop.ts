import { type Edit, runEdits } from '../../commands';
import type { Identitas, Sop, SopFile, SopId } from '../../model';
import type { Office } from '../../storage';
import { filled } from './placeholders';

export interface NewSop {
  /** A fresh one. */
  readonly id: string;
  readonly nama: string;
  /** The template or sample that it starts from; null: empty. */
  readonly base: SopFile | null;
  /** null: not known yet. */
  readonly office: Office | null;
  /** For the words in brackets of a template. */
  readonly answers?: Readonly<Record<string, string>>;
}

/**
 * A new SOP: its table from the base, its letterhead, official, profile and paper from the office. Of a base from
 * elsewhere neither number, dates nor names of officials are taken over.
 */
export function newSop({ id, nama, base, office, answers = {} }: NewSop): SopFile {
  const sop = base ? filled(after(base.sop, id), answers) : empty(id);
  const named: Sop = { ...sop, identitas: { ...sop.identitas, ...identityOf(office), nama } };
  return {
    sop: edited(named, [...(base ? [] : firstRow), ...appearance(office)]),
    reviu: { peristiwa: [] },
    riwayat: [],
  };
}

/** One column and one row with its start: the caret has a place, and the first arrow a symbol to begin at. */
const firstRow: readonly Edit[] = [
  { command: 'add-pelaksana', args: { pelaksana: 'p1' } },
  { command: 'add-langkah', args: { langkah: 'l1' } },
];

function appearance(office: Office | null): readonly Edit[] {
  if (!office) return [];
  return [
    { command: 'set-profil', args: { profil: office.profil } },
    { command: 'set-tampilan', args: { key: 'kertas', value: office.kertas } },
  ];
}

function edited(sop: Sop, edits: readonly Edit[]): Sop {
  const run = runEdits(sop, edits);
  if (!run.ok) throw new Error(`a new SOP: ${run.refusal.code}`);
  return run.sop;
}

type OfficePart = 'instansi' | 'alamat' | 'unit' | 'logo' | 'pengesah' | 'nomor';
type DatePart = 'tanggalPembuatan' | 'tanggalRevisi' | 'tanggalEfektif';

function identityOf(office: Office | null): Pick<Identitas, OfficePart | DatePart> {
  return {
    instansi: office?.instansi ?? [],
    alamat: office?.alamat ?? [],
    unit: office?.unit ?? '',
    logo: office?.logo ?? null,
    pengesah: office?.pengesah ?? { jabatan: '', jabatanBlok: '', nama: '', pangkat: '', nip: '' },
    nomor: null,
    tanggalPembuatan: null,
    tanggalRevisi: null,
    tanggalEfektif: null,
  };
}

function after(sop: Sop, id: string): Sop {
  return { ...sop, id: id as SopId, asal: sop.id, pengecualian: [] };
}

function empty(id: string): Sop {
  return {
    id: id as SopId,
    asal: null,
    identitas: {
      ...identityOf(null),
      nama: '',
      dasarHukum: [],
      kualifikasiPelaksana: [],
      keterkaitan: [],
      peralatan: [],
      peringatan: [],
      pencatatan: [],
      bagianLain: [],
    },
    klasifikasi: null,
    pelaksana: [],
    pihakLuar: [],
    langkah: [],
    alur: [],
    catatan: [],
    pengecualian: [],
    tampilan: { profil: 'permenpan' },
  };
}
