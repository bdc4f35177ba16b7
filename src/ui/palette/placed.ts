import type { Edit } from '../../commands';
import type { Selection } from '../../editor';
import { type Jenis, type PelaksanaId, pelaksanaById, placeOf, type SimbolId, type Sop } from '../../model';
import { columnAfter, headingOf, rowOf } from '../edit/object-edits';
import type { Aim } from './aim';
import type { Item } from './items';

/** What the palette makes, and what is selected then. */
export interface Placed {
  readonly edits: readonly Edit[];
  readonly select: Selection | null;
}

type NewId = () => string;

/** Something of the palette put where it was aimed at. */
export function placedAt(aim: Aim, item: Item, newId: NewId): Placed {
  const id = newId();
  switch (aim.kind) {
    case 'column':
      return newColumn(id, aim.after);
    case 'cell': {
      const { langkah, pelaksana } = aim;
      const args = { simbol: id, langkah, pelaksana, jenis: item as Jenis };
      return { edits: [{ command: 'add-simbol', args }], select: { kind: 'simbol', id } };
    }
    case 'row': {
      const { after, pelaksana, from } = aim;
      return newRow(id, item, { after, pelaksana, ...(from !== undefined && { from }) });
    }
  }
}

/** Something of the palette put behind what is selected; with nothing selected at the end. */
export function placedAfter(sop: Sop, selection: Selection | null, item: Item, newId: NewId): Placed {
  const id = newId();
  const simbol = symbolOf(sop, selection);
  const column = headingOf(selection) ?? simbol?.pelaksana;
  if (item === 'pelaksana') return newColumn(id, column ?? sop.pelaksana.at(-1)?.id ?? null);
  const row = sop.langkah[simbol ? (placeOf(sop, simbol.id)?.row ?? -1) : rowOf(sop, selection)];
  const first = column ?? sop.pelaksana[0]?.id;
  if (first === undefined) {
    const made = newColumn(newId(), null);
    const { edits, select } = newRow(id, item, {});
    return { edits: [...made.edits, ...edits], select };
  }
  return newRow(id, item, {
    ...(row && { after: row.id }),
    ...(column !== undefined && { pelaksana: column }),
    ...(simbol && { from: simbol.id }),
  });
}

/** The symbol that is selected, or the one that the selected arrow leaves. */
function symbolOf(sop: Sop, selection: Selection | null) {
  if (selection?.kind === 'simbol') return placeOf(sop, selection.id as SimbolId)?.simbol;
  const alur = selection?.kind === 'alur' ? sop.alur.find(({ id }) => id === selection.id) : undefined;
  return alur && placeOf(sop, alur.dari)?.simbol;
}

interface Where {
  readonly after?: string | null;
  readonly pelaksana?: string;
  readonly from?: string;
}

/** A box asks for no place of its own: behind the end it becomes the end, like every langkah that is added there. */
function newRow(langkah: string, item: Item, where: Where): Placed {
  const args = { langkah, ...where, ...(item !== 'proses' && { jenis: item as Jenis }) };
  return { edits: [{ command: 'add-langkah', args }], select: { kind: 'simbol', id: `${langkah}-1` } };
}

function newColumn(pelaksana: string, after: string | null): Placed {
  const { edits, select } = columnAfter(after, pelaksana);
  return { edits, select: select ?? null };
}

/**
 * What an aim means, in data for its sentence.
 * @param unnamed what a pelaksana without a name is called
 */
export function aimedAt(sop: Sop, aim: Aim, unnamed: string): { readonly number: number; readonly column: string } {
  if (aim.kind === 'column') return { number: 0, column: nameOf(sop, aim.after, unnamed) };
  const langkah = aim.kind === 'cell' ? aim.langkah : aim.after;
  return { number: sop.langkah.findIndex(({ id }) => id === langkah) + 1, column: nameOf(sop, aim.pelaksana, unnamed) };
}

function nameOf(sop: Sop, id: string | null, unnamed: string): string {
  return id === null ? '' : pelaksanaById(sop, id as PelaksanaId)?.nama || unnamed;
}
