import type { Edit } from '../../commands';
import type { Reviu, Sop } from '../../model';
import { type NewStatus, type Status, statusNeeds } from '../../review';

/** What the dialog of a status is filled in with; '' is blank. */
export interface StatusForm {
  readonly catatan: string;
  readonly alasan: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly tanggalEfektif: string;
  readonly berkas: string;
}

/** Each of these makes a version that stays as it is. */
const frozen: ReadonlySet<Status> = new Set(['Diajukan', 'Sesuai', 'Menunggu pengesahan', 'Disahkan']);

export function isFrozen(status: Status): boolean {
  return frozen.has(status);
}

/** What is known already: what the identity sheet says of the signed SOP. */
export function beginForm(to: Status, { identitas }: Sop, today: string): StatusForm {
  const isSigned = to === 'Disahkan';
  const nomor = isSigned ? (identitas.nomor ?? '') : '';
  const efektif = isSigned ? (identitas.tanggalEfektif ?? today) : '';
  return {
    catatan: '',
    alasan: '',
    nomor,
    tanggal: isSigned ? today : '',
    tanggalEfektif: /^\d{4}-\d\d-\d\d$/.test(efektif) ? efektif : isSigned ? today : '',
    berkas: '',
  };
}

export type StatusField = keyof StatusForm;

/** The fields that must be filled in and are not. */
export function missingIn(to: Status, form: StatusForm, reviu: Reviu): readonly StatusField[] {
  const needs = statusNeeds(reviu, to);
  const wanted: StatusField[] = [];
  if (needs.remark) wanted.push('catatan');
  if (needs.reason) wanted.push('alasan');
  if (to === 'Disahkan') wanted.push('nomor', 'tanggal');
  if (to === 'Digantikan' || to === 'Dicabut') wanted.push('nomor');
  return wanted.filter((field) => form[field].trim() === '');
}

/** The status that the form says; what is blank is left out. */
export function statusIn(to: Status, form: StatusForm, sidik: string): NewStatus {
  const { catatan, alasan, nomor, tanggal, berkas } = form;
  const filled = Object.entries({ catatan, alasan, nomor, tanggal, berkas }).filter(([, text]) => text.trim() !== '');
  return { status: to, ...Object.fromEntries(filled.map(([key, text]) => [key, text.trim()])), sidik };
}

/** What is written into the identity sheet with it: the number and the day of the signed SOP. */
export function editsIn(to: Status, form: StatusForm, { identitas }: Sop): Edit[] {
  if (to !== 'Disahkan') return [];
  const edits: Edit[] = [];
  const nomor = form.nomor.trim();
  if (nomor !== identitas.nomor) edits.push({ command: 'edit-identitas', args: { field: 'nomor', value: nomor } });
  const value = form.tanggalEfektif.trim();
  if (value !== '' && value !== identitas.tanggalEfektif) {
    edits.push({ command: 'edit-identitas', args: { field: 'tanggalEfektif', value } });
  }
  return edits;
}
