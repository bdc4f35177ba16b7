import { namedInForm, type Sop, sameJson } from '../../model';
import { asPrinted } from '../printed';
import type { Change, Part } from './change';
import { diffWords } from './words';

type Json = Readonly<Record<string, unknown>>;

/** A change of one field that reads as a text: the same texts are no change. */
export function fieldChange(
  about: Pick<Change, 'part' | 'one' | 'other' | 'data'> & { readonly field: string },
  was: unknown,
  now: unknown,
  read: (value: unknown) => string = reading,
): Change[] {
  if (sameJson(was, now)) return [];
  const [old, fresh] = [read(was), read(now)];
  return [{ kind: 'changed', ...about, was: old, now: fresh, words: diffWords(old, fresh) }];
}

/** A value as it reads. Pictures are told to be there, no more. */
export function reading(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.startsWith('data:image/') ? '(gambar)' : value;
  if (Array.isArray(value)) return value.map(reading).join('\n');
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, one]) => `${key}: ${reading(one)}`)
      .join('; ');
  }
  return String(value);
}

/** What differs outside of the table: the identity sheet, notes, how it is printed. */
export function changesOfSheet(one: Sop, other: Sop): Change[] {
  const { pengesah, bagianLain, ...identitas } = one.identitas;
  const { pengesah: otherPengesah, bagianLain: otherBagian, ...otherIdentitas } = other.identitas;
  return [
    ...keyed('identitas', { ...identitas } as Json, { ...otherIdentitas } as Json).map((change) =>
      inForm(other, change),
    ),
    ...keyed('identitas', { ...pengesah } as Json, { ...otherPengesah } as Json, 'pengesah.'),
    ...changesOfParts(bagianLain, otherBagian),
    ...fieldChange(whole('catatan', 'catatan'), one.catatan, other.catatan),
    ...fieldChange(whole('pihakLuar', 'pihakLuar'), one.pihakLuar, other.pihakLuar),
    ...keyed('klasifikasi', { ...one.klasifikasi }, { ...other.klasifikasi }),
    ...keyed('tampilan', { ...one.tampilan }, { ...other.tampilan }),
    ...changesOfWaivers(one, other),
  ];
}

/** With the name that the form gives to the field. */
function inForm(sop: Sop, change: Change): Change {
  return { ...change, data: { ...change.data, isian: namedInForm(sop, String(change.data['isian'])) } };
}

function whole(part: Part, field: string) {
  const place = { di: '', isian: field };
  return { part, field, one: place, other: place, data: { isian: field } };
}

function keyed(part: Part, one: Json, other: Json, before = ''): Change[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => {
    // A blank to be filled in by hand, and a text that was emptied, are the same blank on the paper.
    if (part === 'identitas' && isBlank(one[key]) && isBlank(other[key])) return [];
    const read = (value: unknown): string => asPrinted({ isian: key }, reading(value));
    return fieldChange(whole(part, before + key), one[key], other[key], read);
  });
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** Cells of the office's own are known by their headings. */
function changesOfParts(one: Sop['identitas']['bagianLain'], other: Sop['identitas']['bagianLain']): Change[] {
  const isThere = (list: typeof one, judul: string) => list.some((part) => part.judul === judul);
  const changes: Change[] = [];
  for (const [at, { judul, isi }] of other.entries()) {
    const place = { di: '', isian: `bagianLain.${at}` };
    const from = one.findIndex((part) => part.judul === judul);
    const before = one[from];
    const data = { judul };
    if (before) {
      const old = { di: '', isian: `bagianLain.${from}` };
      changes.push(...fieldChange({ part: 'bagianLain', field: 'isi', one: old, other: place, data }, before.isi, isi));
    } else changes.push({ kind: 'added', part: 'bagianLain', other: place, now: reading(isi), data });
  }
  for (const [at, { judul, isi }] of one.entries()) {
    const place = { di: '', isian: `bagianLain.${at}` };
    if (!isThere(other, judul)) {
      changes.push({ kind: 'removed', part: 'bagianLain', one: place, was: reading(isi), data: { judul } });
    }
  }
  return changes;
}

function changesOfWaivers(one: Sop, other: Sop): Change[] {
  const key = ({ aturan, di }: Sop['pengecualian'][number]) => `${aturan} ${di}`;
  const [before, after] = [one, other].map(
    ({ pengecualian }) => new Map(pengecualian.map((each) => [key(each), each])),
  );
  const changes: Change[] = [];
  for (const [name, { aturan, alasan }] of after ?? []) {
    const old = before?.get(name);
    const data = { aturan };
    if (!old) changes.push({ kind: 'added', part: 'pengecualian', now: alasan, data });
    else changes.push(...fieldChange({ part: 'pengecualian', field: 'alasan', data }, old.alasan, alasan));
  }
  for (const [name, { aturan, alasan }] of before ?? []) {
    if (!after?.has(name)) changes.push({ kind: 'removed', part: 'pengecualian', was: alasan, data: { aturan } });
  }
  return changes;
}
