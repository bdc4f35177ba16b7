import type { Sop } from '../../src/model';
import { createRandom } from './random';
import { chain, sketch } from './sketch';

/** What no office draws, but one could: far more ways over page breaks than a page has room for. */
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const inTurn = (jenis: string, count: number, columns: number) =>
  numbers(count).map((at) => `${jenis}@${(at % columns) + 1}`);
const broken = (rows: readonly number[]) => Object.fromEntries(rows.map((row) => [row, { gantiHalaman: true }]));

/** So many decisions, all of which lead back to langkah 1; each on a page of its own, or as many on a page as there is room for. */
export function returns(decisions: number, columns: number, isApart: boolean): Sop {
  const rows = ['mulai@1', ...inTurn('keputusan', decisions, columns), 'selesai@1'];
  const back = numbers(decisions).map((at) => `s${at + 2}>s1:Tidak`);
  const breaks = isApart ? broken(numbers(decisions).map((at) => at + 2)) : {};
  return sketch(columns, rows, `${chain(decisions + 2)}, ${back.join(', ')}`, { rows: breaks });
}

/** One decision with so many ways, each to a langkah of its own. */
export function fan(ways: number, columns: number, hasWords: boolean): Sop {
  const rows = ['mulai@1', 'keputusan@1', ...inTurn('proses', ways, columns), 'selesai@1'];
  const out = numbers(ways).map((at) => `s2>s${at + 3}${hasWords ? `:Jalur ${at + 1}` : ''}`);
  const on = numbers(ways).map((at) => `s${at + 3}>s${ways + 3}`);
  return sketch(columns, rows, ['s1>s2', ...out, ...on].join(', '));
}

/** From every symbol to every other. */
export function everything(count: number, columns: number): Sop {
  const ways = numbers(count).flatMap((from) =>
    numbers(count).flatMap((to) => (from === to ? [] : [`s${from + 1}>s${to + 1}`])),
  );
  return sketch(columns, inTurn('proses', count, columns), ways.join(', '));
}

/** So many symbols on either side of a page break, each joined to one beyond it and back to the next. */
export function acrossOneBreak(count: number, columns: number): Sop {
  const rows = [...inTurn('proses', count, columns), ...inTurn('proses', count, columns)];
  const ways = numbers(count).map(
    (at) => `s${at + 1}>s${at + count + 1}, s${at + count + 1}>s${((at + 1) % count) + 1}`,
  );
  return sketch(columns, rows, ways.join(', '), { rows: broken([count + 1]) });
}

/** One to three pelaksana, some symbol to which many others lead, and a page break wherever chance wants one. */
export function hub(seed: number): Sop {
  const random = createRandom(seed);
  const columns = random.int(1, 3);
  const rows = Array.from({ length: random.int(5, 30) }, () =>
    Array.from(
      { length: random.pick([1, 1, 1, 1, 2, 3]) },
      () => `${random.pick(['proses', 'keputusan'])}@${random.int(1, columns)}`,
    ).join(' '),
  );
  const count = rows.join(' ').split(' ').length;
  const [middle, share, breaks] = [random.int(1, count), random.next(), random.pick([0, 0.2, 0.6])];
  const ways = new Set(numbers(count - 1).map((at) => `s${at + 1}>s${at + 2}`));
  for (let from = 1; from <= count; from += 1) {
    const to = random.chance(share) ? middle : random.int(1, count);
    if (to !== from && random.chance(0.6)) ways.add(`s${from}>s${to}`);
  }
  const pages = numbers(rows.length).filter(() => random.chance(breaks));
  return sketch(columns, rows, [...ways].join(', '), { rows: broken(pages.map((at) => at + 1)) });
}
