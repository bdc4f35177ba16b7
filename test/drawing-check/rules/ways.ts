import { type Context, type Found, type Rule, rowsOf } from '../fault';
import type { Arrow, PageReport, Shape } from '../report';

interface Placed {
  readonly page: PageReport;
  readonly arrow: Arrow;
}

/** Every alur is drawn once when both ends stand on one page, and as two arrows to and from a pair of connectors when not. */
export const alurOnce: Rule = {
  name: 'alur-once',
  *check(context) {
    const drawn = context.report.pages.flatMap((page) => page.arrows.map((arrow) => ({ page, arrow })));
    for (const { page, arrow } of drawn) {
      if (!context.alur.has(arrow.alur))
        yield { page: page.number, at: arrow.alur, detail: 'is no alur of the document' };
    }
    for (const alur of context.sop.alur) {
      const own = drawn.filter(({ arrow }) => arrow.alur === alur.id);
      const [from, to] = [context.pageOf.get(alur.dari), context.pageOf.get(alur.ke)];
      if (!from || !to) continue;
      const detail = from === to ? onePage(own, from, alur.dari, alur.ke) : twoPages(own, from, to, alur.dari, alur.ke);
      if (detail) yield { page: from.number, at: alur.id, detail };
    }
  },
};

function onePage(own: readonly Placed[], page: PageReport, dari: string, ke: string): string | undefined {
  const [only] = own;
  if (own.length !== 1 || !only) return `is drawn ${own.length} times`;
  if (only.page !== page) return 'is drawn on another page than its symbols';
  return only.arrow.from === dari && only.arrow.to === ke
    ? undefined
    : `goes from ${only.arrow.from} to ${only.arrow.to}`;
}

function twoPages(
  own: readonly Placed[],
  from: PageReport,
  to: PageReport,
  dari: string,
  ke: string,
): string | undefined {
  const leaving = own.filter(({ arrow, page }) => arrow.from === dari && page === from);
  const reaching = own.filter(({ arrow, page }) => arrow.to === ke && page === to);
  if (own.length !== 2 || leaving.length !== 1 || reaching.length !== 1)
    return `crosses pages and is drawn ${leaving.length} and ${reaching.length} times, ${own.length} in all`;
  const out = /^k(.+):out$/.exec(leaving[0]?.arrow.to ?? '')?.[1];
  const into = /^k(.+):in$/.exec(reaching[0]?.arrow.from ?? '')?.[1];
  return out !== undefined && out === into
    ? undefined
    : `goes to ${leaving[0]?.arrow.to} and comes from ${reaching[0]?.arrow.from}`;
}

/** Each label of a connector stands exactly twice, out and in; both serve a way; labels run 1, 2, 3 in reading order. */
export const connectorPairs: Rule = {
  name: 'connector-pairs',
  *check({ report }) {
    const found = report.pages.flatMap((page) =>
      page.symbols.filter((shape) => shape.jenis === 'konektor').map((shape) => ({ page, shape })),
    );
    for (const { page, shape } of found) {
      if (shape.id !== `k${shape.label}:out` && shape.id !== `k${shape.label}:in`)
        yield { page: page.number, at: shape.id, detail: `is labelled "${shape.label}"` };
      const twins = found.filter((one) => one.shape.label === shape.label);
      if (twins.length !== 2 || new Set(twins.map((one) => one.shape.id)).size !== 2)
        yield { page: page.number, at: shape.id, detail: `its label stands ${twins.length} times` };
      const used = page.arrows.some((arrow) => arrow.from === shape.id || arrow.to === shape.id);
      if (!used) yield { page: page.number, at: shape.id, detail: 'no arrow goes to it or comes from it' };
      const printed = page.texts.some((text) => text.text.trim() === shape.label && centreIn(text, shape));
      if (!printed) yield { page: page.number, at: shape.id, detail: 'its label is not printed in it' };
    }
    const orders = [inRows(found), inCells(found, report.pages)];
    if (!orders.some((labels) => labels.every((label, index) => label === String(index + 1))))
      yield { page: 0, at: 'connectors', detail: `labels run ${orders[0]?.join(', ')} in reading order` };
  },
};

function centreIn(text: { x: number; y: number; w: number; h: number }, shape: Shape): boolean {
  const [x, y] = [text.x + text.w / 2, text.y + text.h / 2];
  return x > shape.x && x < shape.x + shape.w && y > shape.y && y < shape.y + shape.h;
}

interface PlacedShape {
  readonly page: PageReport;
  readonly shape: Shape;
}

/** Reading order may be taken strictly from the top, or by row and then by column. */
function inRows(found: readonly PlacedShape[]): string[] {
  return firstSeen(
    [...found].sort((a, b) => a.page.number - b.page.number || a.shape.y - b.shape.y || a.shape.x - b.shape.x),
  );
}

/** Page, row, head before foot, column, then top first. */
function inCells(found: readonly PlacedShape[], pages: readonly PageReport[]): string[] {
  const key = ({ page, shape }: PlacedShape): number[] => {
    const row = rowsOf(page).findIndex((one) => one.langkah === shape.langkah);
    return [pages.indexOf(page), row, isHead(page, shape) ? 0 : 1, shape.x, shape.y];
  };
  const compare = (a: number[], b: number[]) =>
    a.map((one, index) => one - (b[index] ?? 0)).find((one) => one !== 0) ?? 0;
  return firstSeen([...found].sort((a, b) => compare(key(a), key(b))));
}

function firstSeen(found: readonly PlacedShape[]): string[] {
  return [...new Set(found.map((one) => one.shape.label))];
}

/** Connectors that come in forward, or go out backward, stand at the head of the page's first row. */
function isHead(page: PageReport, shape: Shape): boolean {
  const cell = page.cells.find((one) => one.langkah === shape.langkah && one.column === `p:${shape.pelaksana}`);
  return cell !== undefined && shape.y + shape.h / 2 < cell.y + cell.h / 2;
}

/** Forward: out at the foot of the page's last row, in at the head of the first; back the other way round; each in the column that it serves, or beside it where that is full. */
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
        yield* columnServed(context, page, shape);
      }
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

/** Joint work in one wide box stands in the columns of all. */
function isWideBox(page: PageReport, id: string): boolean {
  return !page.symbols.some((shape) => shape.of === id);
}

/** Six connectors at one end of the page are all that one column takes as long as others take them. */
function isFull(context: Context, page: PageReport, shape: Shape, column: string): boolean {
  const stack = page.symbols.filter(
    (one) =>
      one.jenis === 'konektor' &&
      one.pelaksana === column &&
      belongsAtFoot(context, page, one) === belongsAtFoot(context, page, shape),
  );
  return stack.length >= 6;
}

function* columnServed(context: Context, page: PageReport, shape: Shape): Generator<Found> {
  const out = shape.id.endsWith(':out');
  const served = servedBy(page, shape);
  const ids = served.map((arrow) => (out ? arrow.from : arrow.to));
  const symbols = ids.flatMap((id) => context.simbol.get(id)?.simbol ?? []);
  const columns = symbols.flatMap((one): string[] => [one.pelaksana, ...(isWideBox(page, one.id) ? one.bersama : [])]);
  if (!columns.includes(shape.pelaksana) && !columns.some((column) => isFull(context, page, shape, column)))
    yield {
      page: page.number,
      at: shape.id,
      detail: `stands in the column of ${shape.pelaksana}, not of ${columns.join(', ')}`,
    };
  const targets = new Set(served.map((arrow) => context.alur.get(arrow.alur)?.ke));
  if (targets.size > 1) yield { page: page.number, at: shape.id, detail: `serves ways to ${[...targets].join(', ')}` };
}

/** Arrows that leave one page for the same symbol share one pair, and its reaching arrows are the same line. */
export const sharedPairs: Rule = {
  name: 'shared-pairs',
  *check({ report, alur }) {
    for (const page of report.pages) {
      const pairs = new Map<string, string>();
      const lines = new Map<string, string>();
      for (const arrow of page.arrows) {
        const target = alur.get(arrow.alur)?.ke ?? '';
        if (arrow.to.endsWith(':out')) {
          const known = pairs.get(target) ?? arrow.to;
          pairs.set(target, known);
          if (known !== arrow.to)
            yield {
              page: page.number,
              at: arrow.alur,
              detail: `goes to ${arrow.to}, others to ${target} go to ${known}`,
            };
        }
        if (!arrow.from.endsWith(':in')) continue;
        const points = JSON.stringify(arrow.points);
        const line = lines.get(arrow.from) ?? points;
        lines.set(arrow.from, line);
        if (line !== points)
          yield {
            page: page.number,
            at: arrow.alur,
            detail: `another line from ${arrow.from} than that of its sharers`,
          };
      }
    }
  },
};
