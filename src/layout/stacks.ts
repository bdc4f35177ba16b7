import type { Langkah, Simbol, SimbolId, Sop } from '../model';

/** Where a simbol stands in its row: which slot of the stack, over which columns. */
export interface Placed {
  readonly simbol: Simbol;
  readonly slot: number;
  /** The column of its pelaksana. */
  readonly own: number;
  /** The box of its own pelaksana, or the wide box: first and last column. */
  readonly first: number;
  readonly last: number;
  /** Further boxes of joint work that is not one wide box: columns, left to right. */
  readonly others: readonly number[];
}

export interface Stack {
  /** At least 1: a row without symbol is as high as a box. */
  readonly slots: number;
  readonly placed: readonly Placed[];
}

/** For each simbol those that an alur joins it to. */
export function partnersOf(sop: Sop): (simbol: SimbolId) => readonly SimbolId[] {
  const partners = new Map<SimbolId, SimbolId[]>();
  const add = (simbol: SimbolId, other: SimbolId) => {
    const known = partners.get(simbol);
    if (known) known.push(other);
    else partners.set(simbol, [other]);
  };
  for (const { dari, ke } of sop.alur) {
    add(dari, ke);
    add(ke, dari);
  }
  return (simbol) => partners.get(simbol) ?? none;
}

const none: readonly SimbolId[] = [];

/** Everything but its simbol that the stack of a row depends on. */
export function stackKey(
  { simbol }: Langkah,
  columnOf: ReadonlyMap<string, number>,
  partners: (simbol: SimbolId) => readonly SimbolId[],
): string {
  let key = '';
  for (const one of simbol) {
    key += `${columnOf.get(one.pelaksana)}`;
    for (const other of one.bersama) key += `+${columnOf.get(other)}`;
    if (simbol.length > 1) key += `>${partners(one.id).join()}`;
    key += ';';
  }
  return key;
}

/**
 * Gives every simbol of a row its slot. In one cell they stand in the order of the document; joint work
 * has one slot in all its columns; a lone symbol stands level with the one in this row that it is
 * joined to by an arrow, so that the arrow is straight.
 * @param partners ids of the simbol that each is joined to by an alur
 */
export function stackRow(
  langkah: Langkah,
  columnOf: ReadonlyMap<string, number>,
  partners: (simbol: SimbolId) => readonly SimbolId[],
): Stack {
  const spans = langkah.simbol.map((simbol) => spanOf(simbol, columnOf));
  const slots = spans.length > 1 ? settle(spans) : [0];
  if (spans.length > 1) align(langkah.simbol, spans, slots, partners);
  const placed = langkah.simbol.map((simbol, index) => ({
    simbol,
    slot: slots[index] ?? 0,
    ...(spans[index] as Span),
  }));
  return { slots: Math.max(1, ...slots.map((slot) => slot + 1)), placed };
}

interface Span {
  readonly own: number;
  readonly first: number;
  readonly last: number;
  readonly others: readonly number[];
}

function spanOf(simbol: Simbol, columnOf: ReadonlyMap<string, number>): Span {
  const own = columnOf.get(simbol.pelaksana) ?? 0;
  const all = [own, ...simbol.bersama.map((id) => columnOf.get(id) ?? own)].sort((a, b) => a - b);
  const [first, last] = [all[0] as number, all.at(-1) as number];
  const wide = simbol.jenis === 'proses' && last - first === all.length - 1;
  if (wide) return { own, first, last, others: [] };
  return { own, first: own, last: own, others: all.filter((one) => one !== own) };
}

function columnsOf(span: Span): number[] {
  const own = Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
  return [...own, ...span.others];
}

/** Each as high as it can stand below those before it in any of its columns. */
function settle(spans: readonly Span[]): number[] {
  const filled = new Map<number, number>();
  return spans.map((span) => {
    const reach = bridged(span);
    const slot = Math.max(0, ...reach.map((column) => filled.get(column) ?? 0));
    for (const column of reach) filled.set(column, slot + 1);
    return slot;
  });
}

/** Joint work also keeps the cells between its boxes free in its slot: its line runs there. */
function bridged(span: Span): number[] {
  const all = columnsOf(span);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

/** Moves lone symbols down to the level of a partner in the same row, where nothing stands in the way. */
function align(
  simbol: readonly Simbol[],
  spans: readonly Span[],
  slots: number[],
  partners: (simbol: SimbolId) => readonly SimbolId[],
): void {
  const indexOf = new Map(simbol.map((one, index) => [one.id, index]));
  spans.forEach((span, index) => {
    const reach = new Set(bridged(span));
    const alone = spans.every((other, at) => at === index || bridged(other).every((column) => !reach.has(column)));
    const one = simbol[index];
    if (!alone || !one) return;
    const level = partners(one.id)
      .map((id) => indexOf.get(id))
      .find((at) => at !== undefined && at !== index);
    if (level !== undefined) slots[index] = slots[level] ?? 0;
  });
}
