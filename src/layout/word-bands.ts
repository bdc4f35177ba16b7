import type { TampilanLengkap } from '../model';
import type { Arrow } from './arrows';
import type { Columns } from './columns';
import type { Bands } from './frame';
import type { Plan } from './plan';
import type { Routing } from './router';
import { clearance } from './sizes';
import { shapesOf, wordSize } from './word-shapes';

/** Rooms are made this much larger than words, so that no rounding keeps one out; mm. */
const slack = 0.1;

/** Words below and above symbols get room in the row at once: that always works, since rows may grow. */
export function rowBands(plan: Plan, routing: Routing, tampilan: TampilanLengkap): Bands['rows'] {
  const bands = plan.slots.map((slots) => Array.from({ length: slots.length + 1 }, () => ({ above: 0, below: 0 })));
  plan.lines.forEach((line, index) => {
    const route = routing.routes[index];
    const stand = plan.stands[line.net.from];
    if (line.word === '' || !route || !stand) return;
    const size = heightOf(line, tampilan) + clearance.label + clearance.line + slack;
    const [over, under] = [bands[stand.row]?.[stand.slot], bands[stand.row]?.[stand.slot + 1]];
    if (route.exit === 'bottom' && under) under.above = Math.max(under.above, size);
    else if (route.exit === 'top' && over) over.below = Math.max(over.below, size);
    // Beside a symbol a word stands above the way: one of several lines is higher than half the symbol. Where that has no room, above the symbol.
    else if (over) over.below = Math.max(over.below, size - (line.isCrowded ? 0 : stand.size.h / 2));
    if (!line.isCrowded || !route.fork) return;
    // What is its own begins after the fork: there it needs as much again.
    if (route.exit === 'bottom' && under) under.below = Math.max(under.below, size);
    if (route.exit === 'top' && over) over.above = Math.max(over.above, size);
  });
  return bands;
}

/** mm that a word needs below or above a symbol; one that found no place before may become narrow and high. */
function heightOf({ word, isCrowded }: Plan['lines'][number], tampilan: TampilanLengkap): number {
  const divided = isCrowded ? shapesOf(word, tampilan, 'divided') : [];
  return Math.max(wordSize(word, tampilan).h, ...divided.map(({ block }) => block.height));
}

/** How wide the gutter beside a symbol must become so that a homeless word fits in. */
export function bandFor(
  line: Plan['lines'][number],
  arrow: Arrow,
  columns: Columns,
  tampilan: TampilanLengkap,
): number {
  const { w } = wordSize(line.word, tampilan);
  const level = arrow.exit === 'left' || arrow.exit === 'right';
  return level
    ? w + clearance.label + clearance.line + slack
    : Math.max(0, w + clearance.label + clearance.line + slack + 0.2 - columns.symbolWidth / 2);
}
