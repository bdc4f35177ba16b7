import {
  type Alur,
  type Langkah,
  numberOf,
  outgoing,
  pelaksanaById,
  placeOf,
  type Simbol,
  type Sop,
} from '../../model';
import type { Change } from './change';
import { fieldChange } from './fields';
import { type Pairs, paired } from './pairs';

/** The rows and columns of two states, paired. */
export interface Table {
  readonly one: Sop;
  readonly other: Sop;
  readonly byId: boolean;
  readonly langkah: Pairs<Langkah>;
  /** The id in the one of each langkah and each pelaksana of the other. */
  readonly rowBefore: ReadonlyMap<string, string>;
  readonly columnBefore: ReadonlyMap<string, string>;
}

const shapes = { mulai: 'Mulai', proses: 'Proses', keputusan: 'Keputusan', selesai: 'Selesai' } as const;

/** What differs in the symbols and arrows of rows that are there in both. */
export function changesOfFlow(table: Table): Change[] {
  const symbols = pairedSymbols(table);
  const before = new Map(symbols.both.map(({ one, other }) => [other.id as string, one.id as string]));
  return [
    ...symbols.both.flatMap(({ one, other }) => changesOfSymbol(table, one, other)),
    ...symbols.added.flatMap(({ other }) => appeared(table, other)),
    ...symbols.removed.flatMap(({ one }) => vanished(table, one)),
    ...symbols.both.flatMap(({ one, other }) => changesOfWays(table, one, other, before)),
  ];
}

/** By their ids; in states of different SOPs by their row, shape and column. */
function pairedSymbols({ one, other, byId, rowBefore, columnBefore }: Table): Pairs<Simbol> {
  return paired(all(one), all(other), {
    idOf: ({ id }) => id,
    byId,
    likeness(was, now) {
      const [place, otherPlace] = [placeOf(one, was.id), placeOf(other, now.id)];
      if (!place || !otherPlace || rowBefore.get(otherPlace.langkah.id) !== place.langkah.id) return 0;
      const isSameColumn = columnBefore.get(now.pelaksana) === was.pelaksana;
      return (isSameColumn ? 0.5 : 0.25) + (was.jenis === now.jenis ? 0.5 : 0.25);
    },
  });
}

function all({ langkah }: Sop): Simbol[] {
  return langkah.flatMap(({ simbol }) => simbol);
}

function changesOfSymbol({ one, other, rowBefore, columnBefore }: Table, was: Simbol, now: Simbol): Change[] {
  const places = { one: { di: was.id }, other: { di: now.id } };
  const [from, to] = [rowOf(one, was), rowOf(other, now)];
  const about = { part: 'simbol', ...places, data: { nomor: to } } as const;
  const changes = [
    ...fieldChange({ ...about, field: 'jenis' }, shapes[was.jenis], shapes[now.jenis]),
    ...fieldChange({ ...about, field: 'teks' }, was.teks, now.teks),
  ];
  const before = (id: string): string => columnBefore.get(id) ?? '';
  if (before(now.pelaksana) !== was.pelaksana) {
    changes.push(
      ...fieldChange({ ...about, field: 'pelaksana' }, column(one, was.pelaksana), column(other, now.pelaksana)),
    );
  }
  if (now.bersama.map(before).sort().join() !== [...was.bersama].sort().join()) {
    const [old, fresh] = [was.bersama.map((id) => column(one, id)), now.bersama.map((id) => column(other, id))];
    changes.push(...fieldChange({ ...about, field: 'bersama' }, old, fresh));
  }
  const [row, otherRow] = [placeOf(one, was.id)?.langkah.id, placeOf(other, now.id)?.langkah.id ?? ''];
  if (rowBefore.get(otherRow) !== row) {
    changes.push({ kind: 'moved', part: 'simbol', ...places, data: { dari: from, ke: to } });
  }
  return changes;
}

/** A symbol of a row that is new comes with its row. */
function appeared({ other, langkah }: Table, simbol: Simbol): Change[] {
  const row = placeOf(other, simbol.id)?.langkah.id;
  if (langkah.added.some((one) => one.other.id === row)) return [];
  const data = { nomor: rowOf(other, simbol), nama: column(other, simbol.pelaksana) };
  return [{ kind: 'added', part: 'simbol', other: { di: simbol.id }, now: shapes[simbol.jenis], data }];
}

/** A symbol of a row that is gone went with it; of one that stays, the number is the one that it has now, as everywhere. */
function vanished({ one, other, langkah }: Table, simbol: Simbol): Change[] {
  const row = placeOf(one, simbol.id)?.langkah.id;
  const pair = langkah.both.find((each) => each.one.id === row);
  if (!pair) return [];
  const data = { nomor: numberOf(other, pair.other.id), nama: column(one, simbol.pelaksana) };
  return [{ kind: 'removed', part: 'simbol', one: { di: simbol.id }, was: shapes[simbol.jenis], data }];
}

/** A way out, told so that it stays the same when rows are put in, taken out or moved around it. */
interface Way {
  readonly alur: Alur;
  /** Where it leads, by the id in the one. */
  readonly to: string;
  /** It goes on to the next row, whichever that is. */
  readonly isNext: boolean;
}

function changesOfWays(table: Table, was: Simbol, now: Simbol, before: ReadonlyMap<string, string>): Change[] {
  const old = waysOf(table.one, was, (id) => id);
  const fresh = waysOf(table.other, now, (id) => before.get(id) ?? `${id}+`);
  const left = [...old];
  const added: Way[] = [];
  for (const way of fresh) {
    const same = left.findIndex((one) => isSameWay(one, way));
    if (same === -1) added.push(way);
    else left.splice(same, 1);
  }
  const changes: Change[] = [];
  const nomor = rowOf(table.other, now);
  for (const way of added) {
    const index = left.findIndex(({ alur }) => alur.id === way.alur.id);
    const mate = left.splice(index === -1 ? 0 : index, 1)[0];
    changes.push(...changeOfWay(table, nomor, mate, way));
  }
  for (const way of left) changes.push(...changeOfWay(table, nomor, way, undefined));
  if (changes.length === 0 && fresh.some((way, place) => !isSameWay(way, old[place]))) {
    const places = { one: { di: was.id }, other: { di: now.id } };
    changes.push({ kind: 'moved', part: 'alur', ...places, data: { nomor } });
  }
  return changes;
}

function waysOf(sop: Sop, simbol: Simbol, mapped: (id: string) => string): Way[] {
  const row = placeOf(sop, simbol.id)?.row ?? -1;
  return outgoing(sop, simbol.id).map((alur) => ({
    alur,
    to: mapped(alur.ke),
    isNext: placeOf(sop, alur.ke)?.row === row + 1,
  }));
}

function isSameWay(one: Way, other: Way | undefined): boolean {
  return (
    other !== undefined && one.alur.label === other.alur.label && (one.to === other.to || (one.isNext && other.isNext))
  );
}

function changeOfWay(table: Table, nomor: number, old: Way | undefined, fresh: Way | undefined): Change[] {
  const [was, now] = [old && told(table.one, old), fresh && told(table.other, fresh)];
  const base = { part: 'alur', data: { nomor } } as const;
  if (was === undefined && fresh) return [{ kind: 'added', ...base, other: { di: fresh.alur.id }, now: now ?? '' }];
  if (now === undefined && old) return [{ kind: 'removed', ...base, one: { di: old.alur.id }, was: was ?? '' }];
  if (!old || !fresh) return [];
  const places = { one: { di: old.alur.id }, other: { di: fresh.alur.id } };
  return [{ kind: 'changed', ...base, ...places, field: 'ke', was: was ?? '', now: now ?? '' }];
}

/** "Tidak: langkah 3" */
function told(sop: Sop, { alur }: Way): string {
  const to = `langkah ${(placeOf(sop, alur.ke)?.row ?? -1) + 1}`;
  return alur.label === '' ? to : `${alur.label}: ${to}`;
}

function rowOf(sop: Sop, simbol: Simbol): number {
  return (placeOf(sop, simbol.id)?.row ?? -1) + 1;
}

function column(sop: Sop, id: Simbol['pelaksana']): string {
  return pelaksanaById(sop, id)?.nama ?? '';
}
