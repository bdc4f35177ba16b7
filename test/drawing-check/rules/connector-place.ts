import { type Context, type Found, type Rule, rowsOf } from '../fault';
import type { Arrow, PageReport, Shape } from '../report';

/** Forward: out at the foot of the page's last row, in at the head of the first; back the other way round; each in the column that it serves, or beside it where that is full (LAYOUT section 4). */
export const connectorPlace: Rule = {
  name: 'connector-place',
  *check(context) {
    for (const page of context.report.pages) {
      const rows = rowsOf(page);
      for (const shape of page.symbols) {
        if (shape.jenis !== 'konektor') continue;
        const atFoot = belongsAtFoot(context, page, shape);
        const row = atFoot ? rows.at(-1) : rows[0];
        if (shape.langkah !== row?.langkah)
          yield { page: page.number, at: shape.id, detail: `stands in ${shape.langkah}, not in ${row?.langkah}` };
        const detail = beyondSymbols(page, shape, atFoot);
        if (detail) yield { page: page.number, at: shape.id, detail };
        yield* oneTarget(context, page, shape);
      }
      yield* columnsOf(context, page);
    }
  },
};

function servedBy(page: PageReport, shape: Shape): Arrow[] {
  const out = shape.id.endsWith(':out');
  return page.arrows.filter((arrow) => (out ? arrow.to : arrow.from) === shape.id);
}

function belongsAtFoot(context: Context, page: PageReport, shape: Shape): boolean {
  return shape.id.endsWith(':out') === servedBy(page, shape).some((arrow) => goesForward(context, arrow));
}

function goesForward({ alur, pageOf }: Context, arrow: Arrow): boolean {
  const one = alur.get(arrow.alur);
  const [from, to] = [one && pageOf.get(one.dari), one && pageOf.get(one.ke)];
  return from !== undefined && to !== undefined && from.number < to.number;
}

/** At the foot nothing of the row stands under it in its cell; at the head nothing above it. */
function beyondSymbols(page: PageReport, shape: Shape, atFoot: boolean): string | undefined {
  const others = page.symbols.filter(
    (one) => one.jenis !== 'konektor' && one.langkah === shape.langkah && one.pelaksana === shape.pelaksana,
  );
  const wrong = others.find((one) => (atFoot ? one.y + one.h > shape.y + shape.h : one.y < shape.y));
  return wrong && `stands ${atFoot ? 'above' : 'below'} ${wrong.id}`;
}

/** How many connectors at one end of a page one column takes as long as others have fewer. */
const most = 6;

function* columnsOf(context: Context, page: PageReport): Generator<Found> {
  const all = page.symbols.filter((shape) => shape.jenis === 'konektor');
  for (const atFoot of [false, true]) {
    const ends = all.filter((shape) => belongsAtFoot(context, page, shape) === atFoot);
    for (const found of endFaults(context, page, ends)) yield { page: page.number, ...found };
  }
}

/**
 * Six stand in the column of their symbol before one stands elsewhere; that one stands in the nearest column with fewer, the left one of two;
 * where all have six, none has two more than another.
 */
function* endFaults(context: Context, page: PageReport, ends: readonly Shape[]): Generator<Omit<Found, 'page'>> {
  const columns = context.sop.pelaksana.map(({ id }) => id as string);
  const count = columns.map((id) => ends.filter((shape) => shape.pelaksana === id).length);
  const isFull = (column: number) => (count[column] ?? 0) >= most;
  const highest = Math.max(...count);
  if (highest > most && Math.min(...count) < Math.max(most, highest - 1))
    yield { at: 'connectors', detail: `stand ${count.join(', ')} in the columns` };
  const homes = ends.map((shape) => columns.indexOf(homeOf(context, page, shape)));
  for (const [index, shape] of ends.entries()) {
    const [home, column] = [homes[index] ?? -1, columns.indexOf(shape.pelaksana)];
    if (column === home) continue;
    const stay = ends.filter((one, at) => homes[at] === home && one.pelaksana === columns[home]).length;
    const far = Math.abs(column - home);
    const nearer = columns.findIndex((_, other) => {
      const distance = Math.abs(other - home);
      return !isFull(other) && (distance < far || (distance === far && other < column));
    });
    if (stay >= most && nearer < 0) continue;
    const detail = `stands in ${shape.pelaksana}, its symbol in ${columns[home]}, room was in ${columns[nearer] ?? columns[home]}`;
    yield { at: shape.id, detail };
  }
}

/** The column of the symbol that it serves: of several the one that stands first, from the top and the left. */
function homeOf(context: Context, page: PageReport, shape: Shape): string {
  const out = shape.id.endsWith(':out');
  const order = rowsOf(page).map(({ langkah }) => langkah);
  const columns = context.sop.pelaksana.map(({ id }) => id as string);
  const rank = (one: Shape) => order.indexOf(one.langkah) * columns.length + columns.indexOf(one.pelaksana);
  const ids = servedBy(page, shape).map((arrow) => (out ? arrow.from : arrow.to));
  const [first] = page.symbols.filter(({ id }) => ids.includes(id)).sort((a, b) => rank(a) - rank(b));
  return first?.pelaksana ?? '';
}

function* oneTarget(context: Context, page: PageReport, shape: Shape): Generator<Found> {
  const targets = new Set(servedBy(page, shape).map((arrow) => context.alur.get(arrow.alur)?.ke));
  if (targets.size > 1) yield { page: page.number, at: shape.id, detail: `serves ways to ${[...targets].join(', ')}` };
}
