import type { Sop, TampilanLengkap } from '../model';
import { leastGutter } from './demand';
import { areSame, recalling } from './keep';
import { leastWidth, textColumns } from './share';
import { symbol, type, column as widths } from './sizes';

const step = 0.5;

/**
 * How the table is printed: with smaller type, down to 7 pt, where so many pelaksana leave no room for symbols of
 * their full width beside text columns of the least width. Nothing else gives before that.
 * @param body the page inside its margins, mm
 */
export function tampilanOfTable(sop: Sop, tampilan: TampilanLengkap, body: { readonly w: number }): TampilanLengkap {
  const { length } = sop.pelaksana;
  return known(tampilan, [length, body.w], () => smaller(length, tampilan, body));
}

/** The same object for the same question, so that others know it again. */
const known = recalling<TampilanLengkap, readonly number[], TampilanLengkap>(areSame);

function smaller(pelaksana: number, tampilan: TampilanLengkap, body: { readonly w: number }): TampilanLengkap {
  const actors = pelaksana * (symbol.width + 2 * leastGutter);
  const rest = (size: number) =>
    textColumns(tampilan).reduce((left, key) => left - leastWidth(tampilan, key, size), body.w - widths.no);
  let size = tampilan.ukuran;
  while (size > type.least && actors > rest(size)) size = Math.max(type.least, size - step);
  return size === tampilan.ukuran ? tampilan : { ...tampilan, ukuran: size };
}
