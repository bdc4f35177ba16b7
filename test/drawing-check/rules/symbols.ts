import { type Context, type Found, onEachPage, type Rule, show } from '../fault';
import type { Box, Cell, PageReport, Shape } from '../report';
import { around, inside, near } from '../space';

/** A symbol stands inside its cell: its row and its pelaksana's column; a wide one in the cells of all who work it. */
export const symbolCell: Rule = onEachPage('symbol-outside-cell', function* (page, context) {
  for (const shape of page.symbols) {
    const cells = cellsOf(page, shape, context);
    const whole = around(cells);
    if (!whole) yield { at: shape.id, detail: `no cell for ${shape.langkah} and ${shape.pelaksana} on this page` };
    else if (!inside(shape, whole, 0.01))
      yield { at: shape.id, detail: `${boxText(shape)} is not inside ${boxText(whole)}` };
  }
});

/** The own cell; for the one wide box of joint work, the cells of everybody. */
function cellsOf(page: PageReport, shape: Shape, context: Context): Cell[] {
  const cellAt = (pelaksana: string) =>
    page.cells.find((cell) => cell.langkah === shape.langkah && cell.column === `p:${pelaksana}`);
  const own = cellAt(shape.pelaksana);
  const together = context.simbol.get(shape.id)?.simbol.bersama ?? [];
  const further = page.symbols.some((one) => one.of === shape.id);
  if (!own || together.length === 0 || further) return own ? [own] : [];
  return [shape.pelaksana, ...together].flatMap((one) => cellAt(one) ?? []);
}

/** Symbols keep apart. */
export const symbolsOverlap: Rule = onEachPage('symbols-on-each-other', function* (page) {
  for (const [index, one] of page.symbols.entries()) {
    for (const other of page.symbols.slice(index + 1))
      if (near(one, other, 0.3)) yield { at: one.id, detail: `on ${other.id}` };
  }
});

/** Every symbol of the document is drawn once, in its row and column, as what it is, and high enough to be read. */
export const symbolOnce: Rule = {
  name: 'symbol-once',
  *check(context) {
    const { report, simbol } = context;
    const shapes = report.pages.flatMap((page) => page.symbols.map((shape) => ({ page: page.number, shape })));
    for (const [id, { simbol: one, langkah }] of simbol) {
      const own = shapes.filter(({ shape }) => shape.id === id);
      const first = own[0];
      if (own.length !== 1 || !first) yield { page: first?.page ?? 0, at: id, detail: `is drawn ${own.length} times` };
      else if (
        first.shape.jenis !== one.jenis ||
        first.shape.langkah !== langkah.id ||
        first.shape.pelaksana !== one.pelaksana
      )
        yield {
          page: first.page,
          at: id,
          detail: `is drawn as ${first.shape.jenis} at ${first.shape.langkah}, ${first.shape.pelaksana}`,
        };
    }
    for (const { page, shape } of shapes) {
      const known = simbol.has(shape.id) || shape.jenis === 'konektor' || simbol.has(shape.of ?? '');
      if (!known) yield { page, at: shape.id, detail: 'is no symbol of the document' };
      if (shape.h < 5 - 0.01 && shape.jenis !== 'konektor')
        yield { page, at: shape.id, detail: `is only ${show(shape.h)} mm high` };
      if (shape.w < 4) yield { page, at: shape.id, detail: `is only ${show(shape.w)} mm wide` };
    }
    yield* stackedInOrder(context);
  },
};

/** In one cell the symbols stand under each other in the order of the document. */
function* stackedInOrder({ sop, pageOf }: Context): Generator<Found> {
  for (const langkah of sop.langkah) {
    for (const [index, one] of langkah.simbol.entries()) {
      const next = langkah.simbol.slice(index + 1).find((other) => other.pelaksana === one.pelaksana);
      const page = pageOf.get(one.id);
      if (!next || page !== pageOf.get(next.id)) continue;
      const [upper, lower] = [one, next].map((two) => page?.symbols.find((shape) => shape.id === two.id));
      if (upper && lower && upper.y + upper.h > lower.y)
        yield { page: page?.number ?? 0, at: next.id, detail: `does not stand under ${one.id}` };
    }
  }
}

/** Joint work: one wide box, or a box for each who works it, all joined by lines without head. */
export const jointWork: Rule = {
  name: 'joint-work',
  *check({ report, simbol, pageOf }) {
    for (const [id, { simbol: one }] of simbol) {
      const page = pageOf.get(id);
      const own = page?.symbols.find((shape) => shape.id === id);
      if (!page || !own) continue;
      const further = page.symbols.filter((shape) => shape.of === id);
      const wanted = one.bersama.map((who) => `${id}:${who}`).sort();
      const found = further.map((shape) => shape.id).sort();
      if (found.length === 0 && (wanted.length === 0 || isWide(page, own, one.bersama))) continue;
      if (found.join() !== wanted.join())
        yield { page: page.number, at: id, detail: `boxes ${found.join()} instead of ${wanted.join()}` };
      else if (!allJoined(page, own, further)) yield { page: page.number, at: id, detail: 'its boxes are not joined' };
      else if (
        further.some((shape) => shape.jenis !== one.jenis || !one.bersama.some((who) => who === shape.pelaksana))
      )
        yield { page: page.number, at: id, detail: 'a further box of another kind or column' };
    }
    for (const page of report.pages) {
      for (const shape of page.symbols) {
        if (shape.of !== undefined && pageOf.get(shape.of) !== page)
          yield { page: page.number, at: shape.id, detail: 'stands on another page than its symbol' };
      }
    }
  },
};

/** Whether one box reaches into the columns of all. */
function isWide(page: PageReport, own: Shape, together: readonly string[]): boolean {
  const cells = page.cells.filter(
    (cell) => cell.langkah === own.langkah && together.some((one) => cell.column === `p:${one}`),
  );
  return (
    own.jenis === 'proses' &&
    cells.length === together.length &&
    cells.every((cell) => own.x < cell.x + cell.w && cell.x < own.x + own.w)
  );
}

function allJoined(page: PageReport, own: Shape, further: readonly Shape[]): boolean {
  const lines = page.joins.filter((join) => join.simbol === own.id);
  const touches = (shape: Shape, index: number) =>
    lines[index]?.points.some(([x, y]) => near({ x, y, w: 0, h: 0 }, shape, 0.06)) ?? false;
  const reached = new Set([own]);
  const used = new Set<number>();
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const index of lines.keys()) {
      if (![...reached].some((shape) => touches(shape, index)) && !meetsUsed(lines, used, index)) continue;
      used.add(index);
      for (const shape of further) if (touches(shape, index)) reached.add(shape);
    }
  }
  return reached.size === further.length + 1;
}

/** A joining line may also start at another joining line. */
function meetsUsed(
  lines: readonly { readonly points: readonly (readonly [number, number])[] }[],
  used: ReadonlySet<number>,
  index: number,
): boolean {
  const ends = lines[index]?.points ?? [];
  return [...used].some((one) =>
    (lines[one]?.points ?? []).some((dot) => ends.some((end) => Math.hypot(dot[0] - end[0], dot[1] - end[1]) < 0.06)),
  );
}

function boxText(box: Box): string {
  return `(${show(box.x, box.y, box.w, box.h)})`;
}
