import type { Simbol, Sop } from './types';

/** What breaks the structure of an SOP. */
export type IntegrityCode =
  | 'id-twice'
  | 'no-such-pelaksana'
  | 'no-such-simbol'
  | 'alur-to-itself'
  | 'bersama-itself'
  | 'bersama-twice';

export interface IntegrityProblem {
  /** Reads `langkah[3].simbol[0].pelaksana`. */
  readonly path: string;
  readonly code: IntegrityCode;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Whether the parts of an SOP hold together: ids unique, references to something that exists. A draft may break rules,
 * it may never break this.
 * @returns nothing when it is whole; else every problem, in the order of the document
 */
export function integrity(sop: Sop): IntegrityProblem[] {
  const found: IntegrityProblem[] = [];
  checkIds(sop, found);
  checkSimbol(sop, found);
  checkAlur(sop, found);
  return found;
}

function checkIds(sop: Sop, found: IntegrityProblem[]): void {
  const seen = new Map<string, string>([[sop.id, 'id']]);
  const claim = (id: string, path: string): void => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else found.push({ path, code: 'id-twice', data: { id, first } });
  };
  for (const [index, { id }] of sop.pelaksana.entries()) claim(id, `pelaksana[${index}].id`);
  for (const [index, { id, simbol }] of sop.langkah.entries()) {
    claim(id, `langkah[${index}].id`);
    for (const [place, one] of simbol.entries()) claim(one.id, `langkah[${index}].simbol[${place}].id`);
  }
  for (const [index, { id }] of sop.alur.entries()) claim(id, `alur[${index}].id`);
}

function checkSimbol(sop: Sop, found: IntegrityProblem[]): void {
  const known = new Set<string>(sop.pelaksana.map(({ id }) => id));
  for (const [index, langkah] of sop.langkah.entries()) {
    for (const [place, simbol] of langkah.simbol.entries()) {
      checkPelaksana(simbol, `langkah[${index}].simbol[${place}]`, known, found);
    }
  }
}

function checkPelaksana(simbol: Simbol, path: string, known: ReadonlySet<string>, found: IntegrityProblem[]): void {
  const { pelaksana, bersama } = simbol;
  const add = (place: string, code: IntegrityCode, id: string) =>
    found.push({ path: `${path}.${place}`, code, data: { id } });
  if (!known.has(pelaksana)) add('pelaksana', 'no-such-pelaksana', pelaksana);
  const seen = new Set<string>();
  for (const [at, id] of bersama.entries()) {
    if (!known.has(id)) add(`bersama[${at}]`, 'no-such-pelaksana', id);
    else if (id === pelaksana) add(`bersama[${at}]`, 'bersama-itself', id);
    else if (seen.has(id)) add(`bersama[${at}]`, 'bersama-twice', id);
    seen.add(id);
  }
}

function checkAlur(sop: Sop, found: IntegrityProblem[]): void {
  const known = new Set<string>(sop.langkah.flatMap(({ simbol }) => simbol.map(({ id }) => id)));
  for (const [index, { dari, ke }] of sop.alur.entries()) {
    const path = `alur[${index}]`;
    if (!known.has(dari)) found.push({ path: `${path}.dari`, code: 'no-such-simbol', data: { id: dari } });
    if (!known.has(ke)) found.push({ path: `${path}.ke`, code: 'no-such-simbol', data: { id: ke } });
    if (dari === ke) found.push({ path: `${path}.ke`, code: 'alur-to-itself', data: { id: ke } });
  }
}
