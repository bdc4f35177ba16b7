import type { Alur, Sop, TampilanLengkap } from '../model';
import type { Columns } from './columns';
import { closely } from './sizes';
import { shapesOf } from './word-shapes';

/** mm by which half a column may become narrower yet, because others have more lanes. */
const narrowing = 0.3;

/**
 * The alur whose word, however it is divided, is too wide to stand beside an arrow in the middle of a column: between the arrow
 * and the ruled line.
 */
export function tooWideBeside(sop: Sop, tampilan: TampilanLengkap, { pelaksana }: Columns): ReadonlySet<Alur> {
  const narrowest = Math.min(...pelaksana.map(({ w }) => w));
  const room = narrowest / 2 - closely.upright - closely.line - narrowing;
  return new Set(sop.alur.filter(({ label }) => label !== '' && leastWidth(label, tampilan) > room));
}

function leastWidth(word: string, tampilan: TampilanLengkap): number {
  const shapes = [...shapesOf(word, tampilan, 'small'), ...shapesOf(word, tampilan, 'divided')];
  return Math.min(...shapes.map(({ w }) => w));
}
