import { type Columns, hasRoomFor, layColumns, type Spare, textWidthsOf } from './columns';
import { type Demand, growGutter, growWords } from './demand';
import { gutterNeed } from './frame';
import type { Job } from './stages';
import type { TablePage } from './table-page';
import { linesOfTable } from './text-lines';
import { bandFor } from './word-bands';

/**
 * What the words that ask at once may cost the table, in lines of text: every page pays for a wider column, and on most it stands empty, so in a
 * long table few words are worth it; their arrows are led another way. `band` mm beside the symbols.
 */
function mostLines(band: number, spare: Spare): number {
  if (band > wide) return 3;
  return spare === 'ease' ? Number.POSITIVE_INFINITY : 25;
}

/** mm; more than that makes a column wider than any that has no words. */
const wide = 11;

/**
 * Columns become wider for words without a place, as long as text columns can spare it. Symbols never become narrower for it.
 * @returns whether any has
 */
export function widenForWords(
  job: Job,
  demand: Demand,
  columns: Columns,
  pages: readonly TablePage[],
  spare: Spare,
): boolean {
  const { growths } = demand;
  const usual = linesAt(job, demand.gutters);
  for (const { plan, arrows, labelling } of pages) {
    for (const at of labelling.homeless) {
      const [line, arrow] = [plan.lines[at], arrows[at]];
      const stand = line && plan.stands[line.net.from];
      if (!line || !arrow || !stand) continue;
      const side = arrow.exit === 'left' ? 'left' : 'right';
      const band = bandFor(line, arrow, columns, job.tampilan);
      const wider = demand.gutters.with(stand.last, Math.max(demand.gutters[stand.last] ?? 0, gutterNeed(0, band)));
      if (!hasRoomFor(wider, job.room.body, job.texts, spare)) continue;
      const before = band > wide ? linesAt(job, demand.gutters) : usual;
      if (linesAt(job, wider) - before > mostLines(band, spare)) continue;
      if (growWords(demand, stand.last, side, band)) growGutter(demand, stand.last, gutterNeed(0, band));
    }
  }
  return demand.growths !== growths;
}

/** Lines of text of the whole table with such gutters. */
function linesAt({ sop, tampilan, room, texts }: Job, gutters: readonly number[]): number {
  const widths = textWidthsOf(layColumns(sop, tampilan, room.body, texts, gutters));
  return linesOfTable(texts, (key) => widths.get(key) ?? 0);
}
