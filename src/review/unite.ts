import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Peristiwa, Reviu, SopFile, Versi } from '../model';
import { canonical } from './canonical';
import { compare, compareEvents } from './order';

/** An event that bore the id of another: it is kept under an id of its own, made from its content. */
export interface Twin extends Peristiwa {
  /** The id that it bore. */
  readonly kembarDari: string;
}

/**
 * The reviu with further events: the union by id. Where two events of one id say different things, the one whose text
 * sorts first keeps the id and the other is kept as a twin, so that nobody's words are lost, in whatever order files are
 * united. The very same reviu when nothing is new.
 */
export function withEvents(reviu: Reviu, events: readonly Peristiwa[]): Reviu {
  const byId = new Map(reviu.peristiwa.map((event) => [event.id, event]));
  let isNew = false;
  const enter = (event: Peristiwa): void => {
    const there = byId.get(event.id);
    if (there === event) return;
    if (there && canonical(there) === canonical(event)) {
      // The same, but for the order of its keys: the bytes must not depend on who came first.
      if (JSON.stringify(event) >= JSON.stringify(there)) return;
      isNew = true;
      byId.set(event.id, event);
      return;
    }
    const [first, second] = there && canonical(there) < canonical(event) ? [there, event] : [event, there];
    if (first !== there) isNew = true;
    byId.set(event.id, first as Peristiwa);
    if (second) enter(twinOf(second as Peristiwa));
  };
  for (const event of events) enter(event);
  if (!isNew && byId.size === reviu.peristiwa.length) return reviu;
  return { ...reviu, peristiwa: Object.freeze([...byId.values()].sort(compareEvents)) };
}

function twinOf(event: Peristiwa): Twin {
  const id = `kembar-${bytesToHex(sha256(utf8ToBytes(canonical(event)))).slice(0, 40)}`;
  return Object.freeze({ ...event, id, kembarDari: event.id });
}

/** Versions in the order of their numbers; two people may have recorded different ones under one number: both are kept. */
export function withVersions(riwayat: readonly Versi[], versions: readonly Versi[]): readonly Versi[] {
  const there = new Set(riwayat.map(canonical));
  const fresh = versions.filter((one) => !there.has(canonical(one)) && there.add(canonical(one)));
  return fresh.length === 0 ? riwayat : Object.freeze([...riwayat, ...fresh].sort(compareVersions));
}

function compareVersions(one: Versi, other: Versi): number {
  return one.nomor - other.nomor || compare(one.waktu, other.waktu) || compare(canonical(one), canonical(other));
}

/** Of the events that uniting has brought those whose words were not there yet, under whatever id. */
export function freshWords(before: Reviu, after: Reviu): readonly Peristiwa[] {
  const [old, known] = [new Set(before.peristiwa), new Set(before.peristiwa.map(canonical))];
  return after.peristiwa.filter(
    (event) => !old.has(event) && !known.has(canonical(event)) && !known.has(canonical(asItCame(event))),
  );
}

/** A twin under the id that it bore. */
function asItCame(event: Peristiwa): Peristiwa {
  const { kembarDari, ...rest } = event as Twin;
  return kembarDari === undefined ? event : { ...rest, id: kembarDari };
}

/** What uniting files has brought. */
export interface Told {
  /** How many events and versions were new. */
  readonly events: number;
  readonly versions: number;
  /** Events that bore the id of another. */
  readonly twins: readonly Twin[];
  /** Which of the files hold another state of the document than ours, from 0: their remarks are about that one. */
  readonly otherContent: readonly number[];
}

export type MergeResult =
  | { readonly ok: true; readonly file: SopFile; readonly told: Told }
  /** `at`: which of the files, from 0, is of another SOP. */
  | { readonly ok: false; readonly code: 'other-sop'; readonly at: number };

/**
 * Takes what was said in other files of the same SOP into ours. The document stays ours; events and versions are united,
 * in whatever order the files come and however often.
 */
export function merge(mine: SopFile, others: readonly SopFile[]): MergeResult {
  const at = others.findIndex(({ sop }) => sop.id !== mine.sop.id);
  if (at !== -1) return { ok: false, code: 'other-sop', at };
  let { reviu, riwayat } = mine;
  for (const other of others) {
    reviu = withEvents(withKeys(reviu, other.reviu), other.reviu.peristiwa);
    riwayat = withVersions(riwayat, other.riwayat);
  }
  const before = new Set(mine.reviu.peristiwa.map(({ id }) => id));
  const fresh = reviu.peristiwa.filter(({ id }) => !before.has(id));
  const told: Told = {
    events: fresh.length,
    versions: riwayat.length - mine.riwayat.length,
    twins: fresh.filter((event): event is Twin => 'kembarDari' in event),
    otherContent: others.flatMap(({ sop }, index) => (canonical(sop) === canonical(mine.sop) ? [] : [index])),
  };
  return { ok: true, file: { ...mine, reviu, riwayat }, told };
}

/**
 * The reviu with keys that we do not know; of two values the one whose text sorts first. The very same reviu when nothing
 * is new.
 */
export function withKeys(mine: Reviu, keys: object): Reviu {
  const result: Record<string, unknown> = { ...mine };
  let isNew = false;
  for (const [key, value] of Object.entries(keys).sort(([one], [another]) => compare(one, another))) {
    if (key === 'peristiwa') continue;
    const there = result[key];
    if (there !== undefined && canonical(value) >= canonical(there)) continue;
    result[key] = value;
    isNew = true;
  }
  return isNew ? (result as unknown as Reviu) : mine;
}
