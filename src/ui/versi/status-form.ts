import type { Edit } from '../../commands';
import { changedSince } from '../../formats/json';
import { type Sop, type SopFile, tampilanOf } from '../../model';
import { type NewStatus, type Status, type StatusNeeds, statusNeeds } from '../../review';
import { threadsNow } from '../../usulan';

/** What the dialog of a status is filled in with; '' is blank. */
export interface StatusForm {
  readonly catatan: string;
  readonly alasan: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly tanggalEfektif: string;
  readonly berkas: string;
  /** Riwayat perubahan of the version that is kept with it; null: as it is proposed. */
  readonly riwayat: string | null;
  /** Whether it is to be in force from before it was signed. */
  readonly isEarlier: boolean;
}

/** Each of these makes a version that stays as it is. */
const frozen: ReadonlySet<Status> = new Set(['Diajukan', 'Sesuai', 'Menunggu pengesahan', 'Disahkan']);

export function isFrozen(status: Status): boolean {
  return frozen.has(status);
}

/** These agree or sign anew what changed since it was agreed or signed. */
export function isAgreement(status: Status): boolean {
  return status === 'Sesuai' || status === 'Menunggu pengesahan' || status === 'Disahkan';
}

/** What is known already: what the identity sheet says of the signed SOP. */
export function beginForm(to: Status, { identitas }: Sop, today: string): StatusForm {
  const isSigned = to === 'Disahkan';
  const nomor = isSigned ? (identitas.nomor ?? '') : '';
  return {
    catatan: '',
    alasan: '',
    nomor,
    tanggal: isSigned ? today : '',
    tanggalEfektif: isSigned ? efektifFrom(identitas.tanggalEfektif, today) : '',
    berkas: '',
    riwayat: null,
    isEarlier: false,
  };
}

/** The day that the draft says, if it is not over when it is signed. */
function efektifFrom(drafted: string | null, signed: string): string {
  return drafted !== null && /^\d{4}-\d\d-\d\d$/.test(drafted) && drafted >= signed ? drafted : signed;
}

/** Another day of signature; the Tanggal Efektif goes with it until somebody has chosen one. */
export function withTanggal(form: StatusForm, tanggal: string, { identitas }: Sop): StatusForm {
  const follows = form.tanggalEfektif === efektifFrom(identitas.tanggalEfektif, form.tanggal);
  return { ...form, tanggal, ...(follows ? { tanggalEfektif: efektifFrom(identitas.tanggalEfektif, tanggal) } : {}) };
}

/** What the paper calls the day from which the SOP is in force. */
export function efektifTitle(sop: Sop): string {
  return tampilanOf(sop).judul.tanggalEfektif;
}

/** Some papers print the day of signature there: then one day is asked for, and it is written. */
export function printsSigned(sop: Sop): boolean {
  return /pengesahan|disahkan|ditetapkan|penetapan/i.test(efektifTitle(sop));
}

/** In force from before it was signed: possible, and asked about. */
export function isBeforeSigned(to: Status, { tanggal, tanggalEfektif }: StatusForm, sop: Sop): boolean {
  return to === 'Disahkan' && !printsSigned(sop) && tanggalEfektif !== '' && tanggalEfektif < tanggal;
}

/** What a status wants, with the document at hand. */
export function needsNow(file: SopFile, to: Status): StatusNeeds {
  return statusNeeds(file.reviu, to, threadsNow(file), changedSince(file) !== null);
}

/** What to do where something is missing that it wants. */
export function faultIn(needs: StatusNeeds, form: StatusForm): 'status.perbaikanFault' | 'status.alasanFault' {
  return needs.remark && form.catatan.trim() === '' ? 'status.perbaikanFault' : 'status.alasanFault';
}

export type StatusField = Exclude<keyof StatusForm, 'riwayat' | 'isEarlier'>;

/** The fields that must be filled in and are not. */
export function missingIn(to: Status, form: StatusForm, file: SopFile): readonly StatusField[] {
  const needs = needsNow(file, to);
  const wanted: StatusField[] = [];
  if (needs.remark) wanted.push('catatan');
  if (needs.reason) wanted.push('alasan');
  if (to === 'Disahkan') wanted.push('nomor', 'tanggal');
  if (to === 'Digantikan' || to === 'Dicabut') wanted.push('nomor');
  const blank = wanted.filter((field) => form[field].trim() === '');
  return isBeforeSigned(to, form, file.sop) && !form.isEarlier ? [...blank, 'tanggalEfektif'] : blank;
}

/** The status that the form says; what is blank is left out. */
export function statusIn(to: Status, form: StatusForm, sidik: string): NewStatus {
  const { catatan, alasan, nomor, tanggal, berkas } = form;
  const filled = Object.entries({ catatan, alasan, nomor, tanggal, berkas }).filter(([, text]) => text.trim() !== '');
  return { status: to, ...Object.fromEntries(filled.map(([key, text]) => [key, text.trim()])), sidik };
}

/** What is written into the identity sheet with it: the number and the day of the signed SOP. */
export function editsIn(to: Status, form: Pick<StatusForm, 'nomor' | 'tanggal' | 'tanggalEfektif'>, sop: Sop): Edit[] {
  const { identitas } = sop;
  if (to !== 'Disahkan') return [];
  const edits: Edit[] = [];
  const nomor = form.nomor.trim();
  if (nomor !== '' && nomor !== identitas.nomor)
    edits.push({ command: 'edit-identitas', args: { field: 'nomor', value: nomor } });
  const value = (printsSigned(sop) ? form.tanggal : form.tanggalEfektif).trim();
  if (value !== '' && value !== identitas.tanggalEfektif) {
    edits.push({ command: 'edit-identitas', args: { field: 'tanggalEfektif', value } });
  }
  return edits;
}
