import type { Sop } from '../../src/model';
import type { Report } from '../drawing-check';

export type Kind =
  | 'returns'
  | 'loops inside a row'
  | 'rows with several symbols'
  | 'arrows over page breaks'
  | 'joint work';

/** What makes a document hard to draw, and whether a document has it. */
export const allKinds: readonly Kind[] = [
  'returns',
  'loops inside a row',
  'rows with several symbols',
  'arrows over page breaks',
  'joint work',
];

const kinds: Readonly<Record<Kind, (sop: Sop, report: Report) => boolean>> = {
  returns: (sop) => sop.alur.some((one) => rowOf(sop, one.ke) < rowOf(sop, one.dari)),
  'loops inside a row': (sop) =>
    sop.alur.some((one) => rowOf(sop, one.ke) === rowOf(sop, one.dari) && leadsBack(sop, one.ke, one.dari)),
  'rows with several symbols': (sop) => sop.langkah.some((one) => one.simbol.length > 1),
  'arrows over page breaks': (_, report) =>
    report.pages.some((page) => page.symbols.some((shape) => shape.jenis === 'konektor')),
  'joint work': (sop) => sop.langkah.some((one) => one.simbol.some((simbol) => simbol.bersama.length > 0)),
};

/** What of it a document has. */
export function kindsOf(sop: Sop, report: Report): Kind[] {
  return allKinds.filter((kind) => kinds[kind](sop, report));
}

function rowOf(sop: Sop, id: string): number {
  return sop.langkah.findIndex((langkah) => langkah.simbol.some((one) => one.id === id));
}

/** Whether a way leads from one symbol to the other within their row. */
function leadsBack(sop: Sop, from: string, to: string): boolean {
  const row = rowOf(sop, from);
  const reached = new Set([from]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const one of sop.alur) if (reached.has(one.dari) && rowOf(sop, one.ke) === row) reached.add(one.ke);
  }
  return reached.has(to);
}
