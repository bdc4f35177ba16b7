import type { Drawing, Remark } from '../../drawing';
import type { Selection } from '../../editor';
import type { Sop } from '../../model';
import { cellsOn } from '../lembar/cells';
import { selectionOf } from '../lembar/targets';

/** More of one kind than this are one line, and open when asked. */
const mostApart = 3;

/** Remarks of one kind: those that are shown, and those that wait behind them. */
export interface Alike {
  readonly code: string;
  readonly shown: readonly Remark[];
  readonly rest: readonly Remark[];
}

/** The remarks by their kind, the kinds in the order in which they are met. */
export function alike(remarks: readonly Remark[]): readonly Alike[] {
  const kinds = new Map<string, Remark[]>();
  for (const remark of remarks) kinds.set(remark.code, [...(kinds.get(remark.code) ?? []), remark]);
  return [...kinds].map(([code, all]) => {
    const apart = all.length > mostApart ? 1 : all.length;
    return { code, shown: all.slice(0, apart), rest: all.slice(apart) };
  });
}

/** What a remark is about, as something to select; undefined where no place of the paper shows it. */
export function placeOfRemark(sop: Sop, drawing: Drawing, { at }: Remark): Selection | undefined {
  if (sop.alur.some(({ id }) => id === at.id)) return { kind: 'alur', id: at.id };
  if (sop.langkah.some(({ simbol }) => simbol.some(({ id }) => id === at.id))) return { kind: 'simbol', id: at.id };
  const field = at.field?.replace(/\[\d+\]$/, '');
  const column = field?.startsWith('tampilan.lebar.') ? field.slice('tampilan.lebar.'.length) : undefined;
  const cells = drawing.pages.flatMap(cellsOn);
  const cell =
    cells.find((one) => one.of === at.id && field !== undefined && (one.field === at.field || one.field === field)) ??
    cells.find((one) => one.langkah === at.id && one.column === 'kegiatan') ??
    cells.find((one) => one.langkah === null && one.column !== null && one.column === (column ?? field)) ??
    cells.find((one) => one.column === `p:${at.id}`);
  return (cell && selectionOf(cell)) ?? undefined;
}
