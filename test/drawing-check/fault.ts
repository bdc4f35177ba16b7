import { type Alur, type Langkah, type Simbol, type Sop, type TampilanLengkap, tampilanOf } from '../../src/model';
import type { Box, PageReport, Report } from './report';

/** One offence: `at` names the thing, `detail` says what was found there. */
export interface Fault {
  readonly rule: string;
  readonly page: number;
  readonly at: string;
  readonly detail: string;
}

export type Found = Omit<Fault, 'rule'>;

/** What every rule is given. */
export interface Context {
  readonly sop: Sop;
  readonly report: Report;
  readonly look: TampilanLengkap;
  /** The paper without its margins. */
  readonly field: Box;
  readonly simbol: ReadonlyMap<string, { readonly simbol: Simbol; readonly langkah: Langkah; readonly row: number }>;
  readonly alur: ReadonlyMap<string, Alur>;
  /** The page on which each symbol stands, by its own id. */
  readonly pageOf: ReadonlyMap<string, PageReport>;
}

export interface Rule {
  readonly name: string;
  readonly check: (context: Context) => Iterable<Found>;
}

/** A rule that looks at one page at a time. */
export function onEachPage(
  name: string,
  check: (page: PageReport, context: Context) => Iterable<Omit<Found, 'page'>>,
): Rule {
  return {
    name,
    *check(context) {
      for (const page of context.report.pages)
        for (const found of check(page, context)) yield { page: page.number, ...found };
    },
  };
}

export function createContext(sop: Sop, report: Report): Context {
  const look = tampilanOf(sop);
  const { atas, kanan, bawah, kiri } = look.batas;
  const field = { x: kiri, y: atas, w: report.paper.width - kiri - kanan, h: report.paper.height - atas - bawah };
  const simbol = new Map(
    sop.langkah.flatMap((langkah, row) =>
      langkah.simbol.map((one) => [one.id as string, { simbol: one, langkah, row }] as const),
    ),
  );
  const alur = new Map(sop.alur.map((one) => [one.id as string, one]));
  const pageOf = new Map(report.pages.flatMap((page) => page.symbols.map((shape) => [shape.id, page] as const)));
  return { sop, report, look, field, simbol, alur, pageOf };
}

/** The rows of a page, top first, each with the box of its cells (a merged waktu does not count). */
export function rowsOf(page: PageReport): { readonly langkah: string; readonly box: Box }[] {
  const rows = new Map<string, Box>();
  for (const cell of page.cells) {
    if (cell.langkah === null) continue;
    const box = rows.get(cell.langkah);
    if (cell.column === 'kegiatan' || (!box && cell.column !== 'waktu')) rows.set(cell.langkah, cell);
  }
  return [...rows].map(([langkah, box]) => ({ langkah, box })).sort((a, b) => a.box.y - b.box.y);
}

export function show(...numbers: number[]): string {
  return numbers.map((one) => one.toFixed(2)).join(', ');
}
