import type { Alur, Langkah, LangkahId, Pelaksana, PelaksanaId, Simbol, SimbolId, Sop } from './types';

/** Where a symbol stands: its row, and its place among the symbols of that row. */
export interface Place {
  readonly simbol: Simbol;
  readonly langkah: Langkah;
  /** The row, from 0. */
  readonly row: number;
  /** Among the symbols of the row, from 0. */
  readonly index: number;
}

/** What is looked up again and again in one document. */
interface Index {
  readonly pelaksana: ReadonlyMap<PelaksanaId, Pelaksana>;
  readonly places: ReadonlyMap<SimbolId, Place>;
  readonly rows: ReadonlyMap<LangkahId, number>;
  readonly outgoing: ReadonlyMap<SimbolId, readonly Alur[]>;
  readonly incoming: ReadonlyMap<SimbolId, readonly Alur[]>;
}

/** A frozen document never changes, so its index is made once; one that may change is looked through each time. */
const indexes = new WeakMap<Sop, Index>();

function indexOf(sop: Sop): Index {
  const known = indexes.get(sop);
  if (known) return known;
  const made = makeIndex(sop);
  if (Object.isFrozen(sop)) indexes.set(sop, made);
  return made;
}

function makeIndex(sop: Sop): Index {
  return {
    pelaksana: new Map(sop.pelaksana.map((pelaksana) => [pelaksana.id, pelaksana])),
    places: new Map(
      sop.langkah.flatMap((langkah, row) =>
        langkah.simbol.map((simbol, index) => [simbol.id, { simbol, langkah, row, index }] as const),
      ),
    ),
    rows: new Map(sop.langkah.map(({ id }, row) => [id, row])),
    outgoing: grouped(sop.alur, ({ dari }) => dari),
    incoming: grouped(sop.alur, ({ ke }) => ke),
  };
}

function grouped(alur: readonly Alur[], keyOf: (one: Alur) => SimbolId): Map<SimbolId, Alur[]> {
  const groups = new Map<SimbolId, Alur[]>();
  for (const one of alur) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** The pelaksana of that id. */
export function pelaksanaById(sop: Sop, id: PelaksanaId): Pelaksana | undefined {
  return indexOf(sop).pelaksana.get(id);
}

/** Where the symbol of that id stands. */
export function placeOf(sop: Sop, id: SimbolId): Place | undefined {
  return indexOf(sop).places.get(id);
}

/** The symbol of that id. */
export function simbolById(sop: Sop, id: SimbolId): Simbol | undefined {
  return placeOf(sop, id)?.simbol;
}

/** The row that a symbol stands in. */
export function langkahOf(sop: Sop, id: SimbolId): Langkah | undefined {
  return placeOf(sop, id)?.langkah;
}

/** A langkah's number is its place, from 1, so it cannot be wrong; 0 when there is no such langkah. */
export function numberOf(sop: Sop, id: LangkahId): number {
  return (indexOf(sop).rows.get(id) ?? -1) + 1;
}

/** The arrows that leave a symbol; the first one continues. */
export function outgoing(sop: Sop, id: SimbolId): readonly Alur[] {
  return indexOf(sop).outgoing.get(id) ?? [];
}

/** The arrows that reach a symbol. */
export function incoming(sop: Sop, id: SimbolId): readonly Alur[] {
  return indexOf(sop).incoming.get(id) ?? [];
}
