import { type Rule, rowsOf } from '../fault';
import type { PageReport, Report, Shape } from '../report';

/**
 * Each label of a connector stands exactly twice, out and in, or, where that is remarked, out once on each of several pages;
 * all serve a way; labels run 1, 2, 3 in reading order.
 */
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
      if (!isPair(twins) && !(isRemarked(report, shape.label) && isShared(twins)))
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

function isPair(twins: readonly PlacedShape[]): boolean {
  return twins.length === 2 && new Set(twins.map((one) => one.shape.id)).size === 2;
}

/** One end in, and on several pages one end out. */
function isShared(twins: readonly PlacedShape[]): boolean {
  const out = twins.filter(({ shape }) => shape.id.endsWith(':out'));
  return out.length > 1 && out.length === twins.length - 1 && new Set(out.map(({ page }) => page)).size === out.length;
}

function isRemarked(report: Report, label: string): boolean {
  return report.remarks.some(({ code, data }) => code === 'connectors-shared' && data?.penghubung === label);
}

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
