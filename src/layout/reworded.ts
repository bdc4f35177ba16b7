import type { Langkah, Sop, TampilanLengkap } from '../model';
import type { Columns } from './columns';
import { spell } from './keep';
import { type LayRow, type Row, rowMaker } from './rows';
import type { Given } from './stages';
import type { Table, TablePage } from './table-page';
import { areAlike, type TextMeasure } from './text-lines';

/** A table, and what was asked of its texts while it was made. */
interface Laid {
  readonly sop: Sop;
  readonly key: string;
  readonly texts: readonly TextMeasure[];
  /** The columns at which its rows were laid, one for all that break texts alike. */
  readonly tried: readonly Columns[];
  readonly table: Table;
}

const texts = new Set(['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan']);

/** The tables of one SOP: with the identity sheet above, closer to it, and apart. */
const most = 4;

const remembered = new WeakMap<Sop['alur'], Laid[]>();

/** Keeps a table, so that a key in one of its texts lays no other row again. Parts of a row that was cut are not told apart, so such a table is not kept. */
export function keepTable({ sop, tampilan, room, texts, known }: Given, table: Table): void {
  const rows = [...known.values()];
  if (!Object.isFrozen(sop) || rows.some((one) => one.rows.length !== sop.langkah.length)) return;
  keep({ sop, key: keyOf(tampilan, room), texts, tried: rows.map((one) => one.columns), table });
}

function keep(laid: Laid): void {
  const others = (remembered.get(laid.sop.alur) ?? []).filter((one) => one.key !== laid.key);
  remembered.set(laid.sop.alur, [laid, ...others].slice(0, most));
}

function keyOf(tampilan: TampilanLengkap, room: Given['room']): string {
  return `${spell(tampilan)} ${spell(room)}`;
}

/**
 * The table as it was laid before, with other texts: where these take as many lines at every width that was tried, each step of
 * the making would go as it went, and so its outcome is the same to the byte.
 * @returns null where anything else has changed, or a text takes other room
 */
export function rewordedTable(job: Given): Table | null {
  const { sop, tampilan, room, font, memory } = job;
  if (!Object.isFrozen(sop)) return null;
  const key = keyOf(tampilan, room);
  const before = remembered.get(sop.alur)?.find((one) => one.key === key);
  if (!before || before.sop.pelaksana !== sop.pelaksana || before.sop.id !== sop.id) return null;
  const changed = changedIn(before.sop.langkah, sop.langkah);
  if (!changed || !areAlike(before.texts, job.texts, changed)) return null;
  const layRow = rowMaker(sop, tampilan, font, memory);
  const isSame = (at: number) => before.tried.every((columns) => hasRoomOf(before.sop, sop, at, columns, layRow));
  if (!changed.every(isSame)) return null;
  const table = withRows(before.table, (row) => rowOf(sop, row.index, before.table.columns, layRow), new Set(changed));
  const measures = job.texts.map((one, at) => ({ ...one, lines: before.texts[at]?.lines ?? one.lines }));
  keep({ ...before, sop, texts: measures, table });
  return table;
}

/** @returns the places of the langkah whose texts changed; null where more than that did */
function changedIn(before: readonly Langkah[], after: readonly Langkah[]): number[] | null {
  if (before.length !== after.length) return null;
  const changed: number[] = [];
  for (const [at, langkah] of after.entries()) {
    const old = before[at] as Langkah;
    if (old === langkah) continue;
    const sharesWaktu = old.waktu !== langkah.waktu && after[at + 1]?.waktu === null;
    if (sharesWaktu || !differsInTexts(old, langkah)) return null;
    changed.push(at);
  }
  return changed;
}

function differsInTexts(one: Langkah, other: Langkah): boolean {
  const [keys, others] = [Object.keys(one), Object.keys(other)] as (keyof Langkah)[][];
  if (!keys || keys.length !== others?.length) return false;
  return keys.every((key) => key in other && (texts.has(key) || one[key] === other[key]));
}

function hasRoomOf(before: Sop, after: Sop, at: number, columns: Columns, layRow: LayRow): boolean {
  const [one, other] = [rowOf(before, at, columns, layRow), rowOf(after, at, columns, layRow)];
  return one.textHeight === other.textHeight && one.stack === other.stack && one.sizes === other.sizes;
}

function rowOf({ langkah }: Sop, at: number, columns: Columns, layRow: LayRow): Row {
  let above = at;
  while (above > 0 && langkah[above]?.waktu === null) above--;
  return layRow(langkah[at] as Langkah, at, columns, langkah[above]?.waktu ?? '');
}

function withRows(table: Table, rowNow: (row: Row) => Row, changed: ReadonlySet<number>): Table {
  const now = (row: Row) => (changed.has(row.index) ? rowNow(row) : row);
  const page = (page: TablePage): TablePage => {
    if (!page.plan.rows.some((row) => changed.has(row.index))) return page;
    return { ...page, plan: { ...page.plan, rows: page.plan.rows.map(now) } };
  };
  return { ...table, rows: table.rows.map(now), pages: table.pages.map(page) };
}
