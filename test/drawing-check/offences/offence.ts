import type { Spoilable } from '../by-hand';
import type { Example } from '../clean';
import type { PageReport, Report } from '../report';

export type Page = Spoilable<PageReport>;

/** A clean drawing, and how one thing in it is spoilt: the rule must find it. The page given is the first with a table. */
export interface Offence {
  readonly rule: string;
  readonly what: string;
  readonly make: () => Example;
  readonly spoil: (page: Page, report: Spoilable<Report>) => void;
}

export function offence(rule: string, what: string, make: Offence['make'], spoil: Offence['spoil']): Offence {
  return { rule, what, make, spoil };
}

export function pageOf(report: Spoilable<Report>, number: number): Page {
  const page = report.pages[number - 1];
  if (!page) throw new Error(`no page ${number}`);
  return page;
}

/** Finds a thing on a page; it must be there. */
export const the = {
  arrow: (page: Page, alur: string) => one(page.arrows, (arrow) => arrow.alur === alur),
  symbol: (page: Page, id: string) => one(page.symbols, (symbol) => symbol.id === id),
  cell: (page: Page, langkah: string | null, column: string) =>
    one(page.cells, (cell) => cell.langkah === langkah && cell.column === column),
  text: (page: Page, text: string) => one(page.texts, (line) => line.text === text),
};

export function one<T>(list: readonly T[], is: (one: T) => boolean): T {
  const got = list.find(is);
  if (got === undefined) throw new Error('not there');
  return got;
}

export function moveLabel(page: Page, alur: string, x: number, y: number): void {
  const arrow = the.arrow(page, alur);
  if (!arrow.label) throw new Error('no label');
  Object.assign(arrow.label, { x, y });
}
