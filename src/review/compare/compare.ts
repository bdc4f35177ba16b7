import type { Langkah, Pelaksana, Sop } from '../../model';
import type { Change } from './change';
import { changesOfSheet, fieldChange, reading } from './fields';
import { changesOfFlow } from './flow';
import { movedAmong, type Pairs, paired } from './pairs';
import { likeness } from './words';

/**
 * What is different in another state of an SOP, or in another SOP. Things are known by their ids where both are states of
 * one SOP or one was copied from the other, else by their words. Moving one thing is one change; arrows that only follow
 * the rows around them are none.
 * @returns in reading order: the identity sheet, the columns, the rows, what stands in them, how it is printed
 */
export function compare(one: Sop, other: Sop): Change[] {
  if (one === other) return [];
  const byId = areStates(one, other);
  const pelaksana = paired(one.pelaksana, other.pelaksana, {
    idOf: ({ id }) => id,
    byId,
    likeness: (was, now) => likeness(was.nama, now.nama),
  });
  const langkah = pairedRows(one, other);
  const rowBefore = new Map(langkah.both.map((pair) => [pair.other.id as string, pair.one.id as string]));
  const columnBefore = new Map(pelaksana.both.map((pair) => [pair.other.id as string, pair.one.id as string]));
  return [
    ...changesOfSheet(one, other),
    ...changesOfColumns(pelaksana),
    ...changesOfRows(langkah),
    ...changesOfFlow({ one, other, byId, langkah, rowBefore, columnBefore }),
  ];
}

/** Whether they are two states of one SOP, or one was copied from the other: then equal ids mean the same thing. */
function areStates(one: Sop, other: Sop): boolean {
  return one.id === other.id || one.asal === other.id || other.asal === one.id;
}

/** Which langkah of the one is which of the other. */
export function pairedRows(one: Sop, other: Sop): Pairs<Langkah> {
  return paired(one.langkah, other.langkah, {
    idOf: ({ id }) => id,
    byId: areStates(one, other),
    likeness: (was, now) => likeness(was.kegiatan, now.kegiatan),
  });
}

function changesOfColumns({ both, added, removed }: Pairs<Pelaksana>): Change[] {
  const moved = movedAmong(both);
  const changes: Change[] = [];
  for (const pair of both) {
    const { one: was, other: now, from, to } = pair;
    const about = { part: 'pelaksana', one: { di: was.id }, other: { di: now.id }, data: { nama: now.nama } } as const;
    for (const field of ['nama', 'alias', 'kelompok', 'luarInstansi'] as const) {
      changes.push(...fieldChange({ ...about, field }, was[field], now[field]));
    }
    if (moved.has(pair)) changes.push({ kind: 'moved', ...about, data: { ...about.data, dari: from + 1, ke: to + 1 } });
  }
  for (const { other: now } of added) {
    changes.push({ kind: 'added', part: 'pelaksana', other: { di: now.id }, now: now.nama, data: { nama: now.nama } });
  }
  for (const { one: was } of removed) {
    changes.push({ kind: 'removed', part: 'pelaksana', one: { di: was.id }, was: was.nama, data: { nama: was.nama } });
  }
  return changes;
}

/** Whether the time became one cell with the row above, or one of its own: that reads alike. */
function oneCell(field: string, was: Langkah, now: Langkah): Change['data'] {
  if (field !== 'waktu' || (was.waktu === null) === (now.waktu === null)) return {};
  return { satuSel: now.waktu === null ? 'ya' : 'tidak' };
}

const cells = ['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan', 'gantiHalaman'] as const;

function changesOfRows({ both, added, removed }: Pairs<Langkah>): Change[] {
  const moved = movedAmong(both);
  const changes: { readonly at: number; readonly change: Change }[] = [];
  for (const pair of both) {
    const { one: was, other: now, from, to } = pair;
    const [one, other] = [{ di: was.id }, { di: now.id }];
    const data = { nomor: to + 1 };
    if (moved.has(pair)) {
      const change = { kind: 'moved', part: 'langkah', one, other, now: now.kegiatan } as const;
      changes.push({ at: to, change: { ...change, data: { dari: from + 1, ke: to + 1, kegiatan: now.kegiatan } } });
    }
    for (const field of cells) {
      const places = { one: { ...one, isian: field }, other: { ...other, isian: field } };
      const about = { part: 'langkah', field, ...places, data: { ...data, ...oneCell(field, was, now) } } as const;
      for (const change of fieldChange(about, was[field], now[field])) changes.push({ at: to, change });
    }
  }
  for (const { other: now, to } of added) {
    const data = { nomor: to + 1, kegiatan: now.kegiatan };
    changes.push({
      at: to,
      change: { kind: 'added', part: 'langkah', other: { di: now.id }, now: now.kegiatan, data },
    });
  }
  for (const { one: was, from } of removed) {
    const data = { nomor: from + 1, kegiatan: was.kegiatan };
    const change = { kind: 'removed', part: 'langkah', one: { di: was.id }, was: reading(was.kegiatan), data } as const;
    changes.push({ at: from, change });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ change }) => change);
}
