import { incoming, outgoing, placeOf } from './queries';
import type { Langkah, LangkahId, Simbol, SimbolId, Sop } from './types';

/** Whether the first way of a symbol stays in its row; undefined when it has none. */
function staysInRow(sop: Sop, simbol: Simbol): boolean | undefined {
  const first = outgoing(sop, simbol.id)[0];
  return first && placeOf(sop, first.ke)?.row === placeOf(sop, simbol.id)?.row;
}

/** The symbol by which a row is left: the last whose first way leads out of it, else the last that leads nowhere yet, else the last. */
export function exitOf(sop: Sop, langkah: Langkah): Simbol | undefined {
  const { simbol } = langkah;
  return (
    simbol.findLast((one) => staysInRow(sop, one) === false) ??
    simbol.findLast((one) => staysInRow(sop, one) === undefined) ??
    simbol.at(-1)
  );
}

/** The symbol by which a row is entered: the first that nothing in the row leads to, else the first. */
export function entryOf(sop: Sop, langkah: Langkah): Simbol | undefined {
  const own = new Set<SimbolId>(langkah.simbol.map(({ id }) => id));
  return (
    langkah.simbol.find((one) => incoming(sop, one.id).every(({ dari }) => !own.has(dari))) ?? langkah.simbol.at(0)
  );
}

/**
 * The symbol that a new row at that place continues from: the one by which the nearest row above is left that has any.
 * @param row the place of the new row, from 0
 */
export function simbolAbove(sop: Sop, row: number): Simbol | undefined {
  const above = sop.langkah.slice(0, row).findLast(({ simbol }) => simbol.length > 0);
  return above && exitOf(sop, above);
}

/** The symbol that follows a new row at that place: the one by which the nearest row from there on is entered. */
export function simbolBelow(sop: Sop, row: number): Simbol | undefined {
  const below = sop.langkah.slice(row).find(({ simbol }) => simbol.length > 0);
  return below && entryOf(sop, below);
}

/** What a row says of its waktu: null is one cell with the row above, so the text stands further up. */
export function waktuOf(sop: Pick<Sop, 'langkah'>, id: LangkahId): string {
  const row = sop.langkah.findIndex((one) => one.id === id);
  return sop.langkah.slice(0, row + 1).findLast(({ waktu }) => waktu !== null)?.waktu ?? '';
}
