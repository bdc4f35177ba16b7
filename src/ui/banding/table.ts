import { type Langkah, type LangkahId, numberOf, pelaksanaById, type Sop } from '../../model';
import { type Change, langkahAt, pairedRows, type WordPiece } from '../../review';

export const columns = ['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;
export type Column = (typeof columns)[number];

/** A langkah in both states. */
export interface Row {
  readonly key: string;
  readonly kind: Change['kind'] | 'same';
  /** Its numbers before and now, from 1; null where it was not there. */
  readonly was: number | null;
  readonly now: number | null;
  readonly cells: Readonly<Record<Column, readonly WordPiece[]>>;
  /** Who works it, as it is now. */
  readonly workers: string;
  /** Which changes are of its symbols and arrows. */
  readonly flow: readonly number[];
  /** Which changes are of it, all of them. */
  readonly changes: readonly number[];
}

/** The langkah of both states in one table: in the order that they have now, what was removed where it stood. */
export function tableOf(one: Sop, other: Sop, changes: readonly Change[]): Row[] {
  const { both, added, removed } = pairedRows(one, other);
  const partner = new Map(both.map((pair) => [pair.other.id, pair.one]));
  const changesAt = changesByRow(one, other, changes, partner);
  const rows: { at: number; row: Row }[] = [];
  const put = (at: number, kind: 'added' | 'removed' | undefined, was?: Langkah, now?: Langkah): void => {
    const id = (now ?? was)?.id;
    if (id === undefined) return;
    const sop = now ? other : one;
    const indexes = changesAt.get(`${now ? 'other' : 'one'} ${id}`) ?? [];
    rows.push({ at, row: rowOf({ sop, kind, was, now, one, other, changes, indexes }) });
  };
  for (const { one: was, other: now, to } of both) put(to, undefined, was, now);
  for (const { other: now, to } of added) put(to, 'added', undefined, now);
  for (const { one: was, from } of removed) {
    const before = both.filter((pair) => pair.from < from).reduce((most, { to }) => Math.max(most, to), -1);
    put(before + 0.5 + from / 100_000, 'removed', was);
  }
  return rows.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

interface RowParts {
  readonly sop: Sop;
  readonly kind: 'added' | 'removed' | undefined;
  readonly was: Langkah | undefined;
  readonly now: Langkah | undefined;
  readonly one: Sop;
  readonly other: Sop;
  readonly changes: readonly Change[];
  readonly indexes: readonly number[];
}

function rowOf({ sop, kind, was, now, one, other, changes, indexes }: RowParts): Row {
  const langkah = now ?? was;
  const own = indexes.flatMap((index) => changes[index] ?? []);
  const whole = kind ?? 'same';
  const pieces = (column: Column): readonly WordPiece[] => {
    const change = own.find(
      ({ part, kind: how, field }) => part === 'langkah' && how === 'changed' && field === column,
    );
    if (change?.words) return change.words;
    const text = reading(langkah?.[column] ?? '');
    return text === '' ? [] : [{ kind: whole === 'same' ? 'same' : whole, text }];
  };
  const isMoved = own.some(({ part, kind: how }) => part === 'langkah' && how === 'moved');
  return {
    key: `${kind ?? 'both'} ${langkah?.id}`,
    kind: kind ?? (isMoved ? 'moved' : own.length > 0 ? 'changed' : 'same'),
    was: was ? numberOf(one, was.id) : null,
    now: now ? numberOf(other, now.id) : null,
    cells: {
      kegiatan: pieces('kegiatan'),
      kelengkapan: pieces('kelengkapan'),
      waktu: pieces('waktu'),
      output: pieces('output'),
      keterangan: pieces('keterangan'),
    },
    workers: workersOf(sop, langkah),
    flow: indexes.filter((index) => ['simbol', 'alur'].includes(changes[index]?.part ?? '')),
    changes: indexes,
  };
}

function reading(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join('\n');
}

function workersOf(sop: Sop, langkah: Langkah | undefined): string {
  const ids = (langkah?.simbol ?? []).flatMap(({ pelaksana, bersama }) => [pelaksana, ...bersama]);
  return [...new Set(ids)].map((id) => pelaksanaById(sop, id)?.nama ?? '').join(', ');
}

/** The places of the changes in the list, by the langkah that they are of. */
function changesByRow(
  one: Sop,
  other: Sop,
  changes: readonly Change[],
  partner: ReadonlyMap<LangkahId, Langkah>,
): Map<string, number[]> {
  const after = new Map([...partner].map(([now, was]) => [was.id as string, now as string]));
  const found = new Map<string, number[]>();
  changes.forEach((change, index) => {
    if (!isOfRow(change)) return;
    const now = change.other && langkahAt(other, change.other.di);
    const was = change.one && langkahAt(one, change.one.di);
    const same = now ?? (was === undefined ? undefined : after.get(was));
    const key = same === undefined ? `one ${was}` : `other ${same}`;
    found.set(key, [...(found.get(key) ?? []), index]);
  });
  return found;
}

export function isOfRow({ part }: Change): boolean {
  return part === 'langkah' || part === 'simbol' || part === 'alur';
}
