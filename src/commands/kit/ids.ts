import type { Sop } from '../../model';

/** Every id of a document: those of the SOP, its pelaksana, langkah, simbol and alur are unique together. */
export function idsIn(sop: Sop): Set<string> {
  return new Set<string>([
    sop.id,
    ...sop.pelaksana.map(({ id }) => id),
    ...sop.langkah.flatMap(({ id, simbol }) => [id, ...simbol.map((one) => one.id)]),
    ...sop.alur.map(({ id }) => id),
  ]);
}

/**
 * Ids that derive from one that the caller brought: `x-1`, `x-2` ..., passing over what the document has already.
 * Every call gives the next one.
 */
export function idsFrom(sop: Sop, fresh: string): <Id extends string>() => Id {
  const known = idsIn(sop);
  let count = 0;
  return <Id extends string>() => {
    do count += 1;
    while (known.has(`${fresh}-${count}`));
    return `${fresh}-${count}` as Id;
  };
}
