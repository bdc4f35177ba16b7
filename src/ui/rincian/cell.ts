import type { Selection } from '../../editor';
import { type Langkah, type LangkahId, numberOf, type Simbol, type Sop } from '../../model';

export type Cell = Selection & { kind: 'isian' };

/** The row that a cell belongs to; undefined for headings and the identity sheet. */
export function rowOf(sop: Sop, cell: Cell): { langkah: Langkah; number: number } | undefined {
  const langkah = sop.langkah.find(({ id }) => id === cell.langkah);
  return langkah && { langkah, number: numberOf(sop, cell.langkah as LangkahId) };
}

/** The symbols that stand in a cell of the pelaksana columns, joint work among them. */
export function symbolsIn(langkah: Langkah, cell: Cell): readonly Simbol[] {
  const id = cell.column?.startsWith('p:') ? cell.column.slice(2) : null;
  return langkah.simbol.filter(({ pelaksana, bersama }) => [pelaksana, ...bersama].some((one) => one === id));
}

/** The texts of a cell of the table. null: the cell is one with the row above. */
export function textsOf(langkah: Langkah, number: number, column: string | null): readonly string[] | null {
  switch (column) {
    case 'no':
      return [`${number}.`];
    case 'kegiatan':
    case 'keterangan':
      return [langkah[column]];
    case 'kelengkapan':
    case 'output':
      return langkah[column];
    case 'waktu':
      return langkah.waktu === null ? null : [langkah.waktu];
    default:
      return [];
  }
}

/**
 * The texts of a field by its path below the document: `identitas.dasarHukum`, `identitas.pengesah.nama`.
 * Of a list's entry, the whole list: the cell shows all of it. null: a blank, to be filled by hand.
 */
export function textsAt(sop: Sop, field: string | null): readonly string[] | null {
  let value: unknown = sop;
  for (const part of (field ?? '').replace(/\[(\d+)\]/g, '.$1').split('.')) {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) break;
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  }
  if (value === null) return null;
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  return [];
}
