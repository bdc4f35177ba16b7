import { onEachPage, type Rule, show } from '../fault';
import type { Box, PageReport } from '../report';
import { boxOf, inside, near, stretches } from '../space';
import { linesOf } from './arrow-through';

const sizes: Readonly<Record<string, readonly [number, number]>> = {
  f4: [330, 215],
  'f4-210': [330, 210],
  a4: [297, 210],
  legal: [355.6, 215.9],
};

/** The paper is the one that was asked for, pages are counted from 1, and every number is a number. */
export const paper: Rule = {
  name: 'paper',
  *check({ report, look }) {
    const [width, height] = sizes[look.kertas] ?? [0, 0];
    if (Math.abs(report.paper.width - width) > 0.11 || Math.abs(report.paper.height - height) > 0.11)
      yield { page: 0, at: 'paper', detail: `${show(report.paper.width, report.paper.height)} for ${look.kertas}` };
    if (report.pages.length === 0) yield { page: 0, at: 'pages', detail: 'there is no page' };
    for (const [index, page] of report.pages.entries()) {
      if (page.number !== index + 1) yield { page: page.number, at: 'page', detail: `is the ${index + 1}. page` };
      const bad = notFinite(page);
      if (bad) yield { page: page.number, at: bad, detail: 'a number that is none' };
    }
  },
};

function notFinite(value: unknown, path = ''): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, one] of Object.entries(value)) {
    const found = notFinite(one, `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

/** Nothing stands in the margins but the line with the page's number at the top. */
export const margins: Rule = onEachPage('outside-margins', function* (page, { field }) {
  // The line with the page's number may stand above the table, in the margin but on the paper.
  const high = { ...field, y: 4, h: field.y + field.h - 4 };
  for (const [at, box] of boxesOf(page)) {
    const isPageLine = at.startsWith('text') && box.y + box.h <= field.y + 0.5;
    if (!inside(box, isPageLine ? high : field, 0.05))
      yield { at, detail: `(${show(box.x, box.y, box.w, box.h)}) outside the margins` };
  }
});

function boxesOf(page: PageReport): (readonly [string, Box])[] {
  return [
    ...page.cells.map((one) => [`cell ${one.langkah} ${one.column}`, one] as const),
    ...page.symbols.map((one) => [`symbol ${one.id}`, one] as const),
    ...page.texts.map((one) => [`text "${one.text}"`, one] as const),
    ...page.signing.map((one) => ['signing', one] as const),
    ...page.arrows.flatMap((one) => (one.label ? [[`label ${one.alur}`, one.label] as const] : [])),
    ...linesOf(page).flatMap(([at, points]) => points.map(([x, y]) => [`line ${at}`, { x, y, w: 0, h: 0 }] as const)),
  ];
}

/** Arrows, joins, labels and connectors keep to the columns of the pelaksana and to the rows. */
export const flowArea: Rule = onEachPage('outside-pelaksana', function* (page) {
  const cells = page.cells.filter((cell) => cell.langkah !== null && cell.column?.startsWith('p:'));
  if (cells.length === 0) {
    for (const [at] of linesOf(page)) yield { at, detail: 'a line on a page without rows' };
    return;
  }
  const left = Math.min(...cells.map((cell) => cell.x));
  const top = Math.min(...cells.map((cell) => cell.y));
  const right = Math.max(...cells.map((cell) => cell.x + cell.w));
  const bottom = Math.max(...cells.map((cell) => cell.y + cell.h));
  const area = { x: left, y: top, w: right - left, h: bottom - top };
  for (const [at, points] of linesOf(page)) {
    const out = points.find(([x, y]) => !inside({ x, y, w: 0, h: 0 }, area, 0));
    if (out) yield { at, detail: `leaves the columns of the pelaksana at ${show(...out)}` };
  }
  for (const arrow of page.arrows) {
    if (arrow.label && !inside(arrow.label, area, 0.01))
      yield { at: arrow.alur, detail: 'its label stands outside the columns of the pelaksana' };
  }
});

/** Cells do not lie on each other. */
export const cellsOverlap: Rule = onEachPage('cells-on-each-other', function* (page) {
  for (const [index, one] of page.cells.entries()) {
    if (one.w <= 0 || one.h <= 0) yield { at: `${one.langkah} ${one.column}`, detail: `is ${show(one.w, one.h)}` };
    for (const other of page.cells.slice(index + 1)) {
      if (near(one, other, -0.02))
        yield { at: `${one.langkah} ${one.column}`, detail: `on ${other.langkah} ${other.column}` };
    }
  }
});

/** The room for a signature is free. */
export const signing: Rule = onEachPage('signing-not-free', function* (page) {
  for (const box of page.signing) {
    for (const text of page.texts)
      if (near(text, box, -0.05)) yield { at: 'signing', detail: `the text "${text.text}" stands in it` };
    for (const shape of page.symbols)
      if (near(shape, box, 0)) yield { at: 'signing', detail: `the symbol ${shape.id} stands in it` };
    for (const [at, points] of linesOf(page)) {
      if (stretches(points).some((piece) => near(boxOf(piece), box, 0)))
        yield { at: 'signing', detail: `the line of ${at} runs through it` };
    }
  }
});
