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

/** Whether it is a text that stands over or under the table, in no cell of it. */
export function aroundTable({ field }: Cell): boolean {
  return field === 'tampilan.judulTabel' || field === 'catatan';
}
