import type { Edit } from '../../commands';
import type { Selection } from '../../editor';
import { entryOf, type Jenis, type LangkahId, placeOf, type SimbolId, type Sop } from '../../model';
import { unnamed } from '../app/begun';
import type { Command } from '../app/keys';
import { removal } from './removal';

/** What a key does to the selection, and what is selected then; left out: what was. */
export interface Deed {
  readonly edits: readonly Edit[];
  readonly select?: Selection;
}

type NewId = () => string;

const kinds: Partial<Record<Command, Jenis>> = {
  makeProses: 'proses',
  makeKeputusan: 'keputusan',
  makeMulai: 'mulai',
  makeSelesai: 'selesai',
};

/** @returns undefined when the key means nothing there; no edits when it has nothing to do */
export function deedOf(sop: Sop, selection: Selection | null, command: Command, newId: NewId): Deed | undefined {
  const jenis = kinds[command];
  if (selection?.kind === 'simbol' && jenis) {
    return { edits: [{ command: 'set-jenis', args: { simbol: selection.id, jenis } }] };
  }
  switch (command) {
    case 'remove':
      return selection ? { edits: removal(sop, selection) } : undefined;
    case 'newBelow':
      return newLangkah(sop, selection, 0, newId());
    case 'newLeft':
      return newPelaksana(sop, selection, -1, newId()) ?? newLangkah(sop, selection, -1, newId());
    case 'newRight':
      return newPelaksana(sop, selection, 1, newId()) ?? newLangkah(sop, selection, 1, newId());
    case 'left':
      return selection?.kind === 'simbol' ? sideways(sop, selection.id, -1) : undefined;
    case 'right':
      return selection?.kind === 'simbol' ? sideways(sop, selection.id, 1) : undefined;
    case 'rowUp':
      return moveRow(sop, selection, -1);
    case 'rowDown':
      return moveRow(sop, selection, 1);
    case 'columnLeft':
      return moveColumn(sop, selection, -1) ?? moveAcross(sop, selection, -1);
    case 'columnRight':
      return moveColumn(sop, selection, 1) ?? moveAcross(sop, selection, 1);
    case 'duplicate':
      return duplicate(sop, selection, newId());
    default:
      return undefined;
  }
}

/** The row that the selection belongs to, from 0; -1 for none. */
export function rowOf(sop: Sop, selection: Selection | null): number {
  if (selection?.kind === 'simbol') return placeOf(sop, selection.id as SimbolId)?.row ?? -1;
  if (selection?.kind === 'isian') return sop.langkah.findIndex(({ id }) => id === selection.langkah);
  return -1;
}

/** The pelaksana whose heading is selected. */
export function headingOf(selection: Selection | null): string | undefined {
  if (selection?.kind !== 'isian' || selection.langkah !== null) return undefined;
  return selection.column?.startsWith('p:') ? selection.column.slice(2) : undefined;
}

/** The same place of another row. */
function sameIn(selection: Selection | null, langkah: string): Selection {
  if (selection?.kind !== 'isian') return { kind: 'simbol', id: `${langkah}-1` };
  return { ...selection, langkah, of: langkah };
}

/** A row below, done by the same pelaksana, or by the one beside. */
function newLangkah(sop: Sop, selection: Selection | null, side: -1 | 0 | 1, langkah: string): Deed | undefined {
  const row = sop.langkah[rowOf(sop, selection)];
  const simbol = selection?.kind === 'simbol' ? placeOf(sop, selection.id as SimbolId)?.simbol : undefined;
  if (side !== 0 && !simbol) return undefined;
  if (selection !== null && !row) return undefined;
  const at = sop.pelaksana.findIndex(({ id }) => id === simbol?.pelaksana);
  const column = simbol && sop.pelaksana[at + side];
  if (simbol && !column) return { edits: [] };
  const args = {
    langkah,
    ...(row && { after: row.id }),
    ...(column && { pelaksana: column.id }),
    ...(simbol && { from: simbol.id }),
  };
  return { edits: [{ command: 'add-langkah', args }], select: sameIn(selection, langkah) };
}

/** The next langkah as one of that kind, done by the same pelaksana. */
export function nextLangkah(sop: Sop, selection: Selection | null, jenis: Jenis, langkah: string): Deed | undefined {
  const deed = newLangkah(sop, selection, 0, langkah);
  const [edit] = deed?.edits ?? [];
  if (!deed || edit?.command !== 'add-langkah') return undefined;
  return { ...deed, edits: [{ ...edit, args: { ...edit.args, jenis } }] };
}

function sideways(sop: Sop, id: string, side: 1 | -1): Deed | undefined {
  const simbol = placeOf(sop, id as SimbolId)?.simbol;
  const at = sop.pelaksana.findIndex((one) => one.id === simbol?.pelaksana);
  const column = sop.pelaksana[at + side];
  if (!simbol || !column) return { edits: [] };
  return { edits: [{ command: 'move-simbol', args: { simbol: id, pelaksana: column.id } }] };
}

function moveRow(sop: Sop, selection: Selection | null, step: 1 | -1): Deed | undefined {
  const at = rowOf(sop, selection);
  const row = sop.langkah[at];
  if (!row) return undefined;
  const other = sop.langkah[at + step];
  if (!other) return { edits: [] };
  const after = step === 1 ? other.id : (sop.langkah[at - 2]?.id ?? null);
  return { edits: [{ command: 'move-langkah', args: { langkah: row.id, after } }] };
}

function moveColumn(sop: Sop, selection: Selection | null, step: 1 | -1): Deed | undefined {
  const pelaksana = headingOf(selection);
  const at = sop.pelaksana.findIndex(({ id }) => id === pelaksana);
  if (pelaksana === undefined || at === -1) return undefined;
  const other = sop.pelaksana[at + step];
  if (!other) return { edits: [] };
  const after = step === 1 ? other.id : (sop.pelaksana[at - 2]?.id ?? null);
  return { edits: [{ command: 'move-pelaksana', args: { pelaksana, after } }] };
}

/** The symbol of the row, from wherever in the row one is. Elsewhere nothing, and the browser does not go back either. */
function moveAcross(sop: Sop, selection: Selection | null, step: 1 | -1): Deed | undefined {
  if (selection === null) return undefined;
  const row = sop.langkah[rowOf(sop, selection)];
  const id = selection.kind === 'simbol' ? selection.id : row && entryOf(sop, row)?.id;
  return (id !== undefined && sideways(sop, id, step)) || { edits: [] };
}

/** A column beside the heading that is selected; what is typed then is its name. */
function newPelaksana(sop: Sop, selection: Selection | null, side: 1 | -1, pelaksana: string): Deed | undefined {
  const at = sop.pelaksana.findIndex(({ id }) => id === headingOf(selection));
  if (at === -1) return undefined;
  const after = sop.pelaksana[side === 1 ? at : at - 1]?.id ?? null;
  return columnAfter(after, pelaksana);
}

/** A new column, its heading selected. null: at the left. */
export function columnAfter(after: string | null, pelaksana: string): Deed {
  return {
    edits: [{ command: 'add-pelaksana', args: { pelaksana, after, nama: unnamed } }],
    select: { kind: 'isian', langkah: null, column: `p:${pelaksana}`, of: pelaksana, field: 'nama' },
  };
}

function duplicate(sop: Sop, selection: Selection | null, langkah: string): Deed | undefined {
  const row = sop.langkah[rowOf(sop, selection)];
  if (!row) return undefined;
  return {
    edits: [{ command: 'duplicate-langkah', args: { langkah, of: row.id } }],
    select: sameIn(selection, langkah),
  };
}

/** A cell of the table. */
export interface Place {
  readonly langkah: string;
  readonly pelaksana: string;
}

/** A copy of the row, after another one; null: at the top. */
export function rowCopyTo(of: string, after: string | null, langkah: string): readonly Edit[] {
  const copy: Edit = { command: 'duplicate-langkah', args: { langkah, of } };
  return after === of ? [copy] : [copy, { command: 'move-langkah', args: { langkah, after } }];
}

/** A copy of the symbol's row after the row of that cell, its symbol in the column of it. */
export function copyTo(
  sop: Sop,
  simbol: string,
  { langkah: after, pelaksana }: Place,
  langkah: string,
): Deed | undefined {
  const row = sop.langkah[placeOf(sop, simbol as SimbolId)?.row ?? -1];
  if (!row) return undefined;
  const copy = `${langkah}-1`;
  const column: Edit = { command: 'move-simbol', args: { simbol: copy, pelaksana } };
  const [first] = row.simbol;
  const stays = row.simbol.length > 1 || first?.pelaksana === pelaksana;
  return {
    edits: [...rowCopyTo(row.id, after, langkah), ...(stays ? [] : [column])],
    select: { kind: 'simbol', id: copy },
  };
}

/** The symbol by which the langkah of that number is entered. */
export function entryOfNumber(sop: Sop, number: number): SimbolId | undefined {
  const row = sop.langkah[number - 1];
  return row && entryOf(sop, row)?.id;
}

export function idsOf(sop: Sop, selection: Selection | null): readonly LangkahId[] {
  const row = sop.langkah[rowOf(sop, selection)];
  return row ? [row.id] : [];
}
