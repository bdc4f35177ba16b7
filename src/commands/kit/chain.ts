import {
  type Alur,
  type AlurId,
  entryOf,
  exitOf,
  type Jenis,
  langkahOf,
  outgoing,
  type Simbol,
  type SimbolId,
  type Sop,
  simbolById,
} from '../../model';
import { alurIn, rowIn, simbolIn } from './find';
import { carry, isStacked } from './link';
import type { DraftSop } from './types';
import { firstWay, putFirst, settle } from './ways';

/**
 * A station of the chain: the symbols of a row, or an end capsule by itself that shares its row with the box next to it.
 */
type Station = readonly Simbol[];

interface Stations {
  readonly all: readonly Station[];
  /** How many stand before the first row: 1 where a start capsule is stacked on it. */
  readonly heads: number;
  readonly head: Simbol | undefined;
  readonly tail: Simbol | undefined;
}

/** An arrow of the chain as it shall be. */
interface Route {
  readonly id: AlurId;
  readonly dari: SimbolId;
  readonly ke: SimbolId;
}

function stationsOf(sop: Sop): Stations {
  const head = sop.langkah.at(0)?.simbol.find((one) => one.jenis === 'mulai' && isStacked(sop, one));
  const tail = sop.langkah.at(-1)?.simbol.findLast((one) => one.jenis === 'selesai' && isStacked(sop, one));
  const rows = sop.langkah.map(({ simbol }) => simbol.filter((one) => one !== head && one !== tail));
  const all = [...(head ? [[head]] : []), ...rows, ...(tail ? [[tail]] : [])];
  return { all, heads: head ? 1 : 0, head, tail };
}

/** The one arrow by which a station continues to another: the first way of its symbol. */
function linkOf(sop: Sop, upper: Station | undefined, lower: Station | undefined): Alur | undefined {
  const reached = new Set(lower?.map(({ id }) => id));
  const links = upper?.flatMap(({ id }) => outgoing(sop, id).slice(0, 1)).filter(({ ke }) => reached.has(ke)) ?? [];
  return links.length === 1 ? links[0] : undefined;
}

function endsOf(sop: Sop, station: Station): { entry: SimbolId | undefined; exit: SimbolId | undefined } {
  const row = station[0] && langkahOf(sop, station[0].id);
  const own = row && { ...row, simbol: station };
  return { entry: own && entryOf(sop, own)?.id, exit: own && exitOf(sop, own)?.id };
}

/**
 * Links a row anew that was moved from one place to another, where it was and comes to be a link of a plain chain: the
 * rows that it stood between are joined, and it takes its place between the other two. Capsules stay at the ends. Where
 * anything else leads in or out instead, nothing is touched.
 */
export function relink(draft: DraftSop, before: Sop, from: number, to: number): void {
  const stations = stationsOf(before);
  const moved = stations.all[from + stations.heads];
  if (!moved) return;
  const rest = stations.all.filter((one) => one !== moved);
  const place = to + stations.heads;
  const order = [...rest.slice(0, place), moved, ...rest.slice(place)];
  const routes = routesOf(before, stations.all, order, moved);
  const kinds = routes && kindsOf(stations.all, order);
  if (!routes || !kinds) return;
  const jenisOf = (id: SimbolId) => kinds.get(id) ?? simbolById(before, id)?.jenis;
  if (routes.some(({ dari }) => jenisOf(dari) === 'selesai')) return;
  for (const [id, jenis] of kinds) simbolIn(draft, id).jenis = jenis;
  for (const { id, dari, ke } of routes) Object.assign(alurIn(draft, id), { dari, ke });
  for (const { id } of routes) putFirst(draft, id);
  for (const { id } of routes) settle(draft, id);
  carryCapsules(draft, stations);
}

/** The arrows of the chain after the move; undefined where it is no plain chain. */
function routesOf(
  sop: Sop,
  all: readonly Station[],
  order: readonly Station[],
  moved: Station,
): readonly Route[] | undefined {
  const [previous, next] = around(all, moved);
  const [above, below] = around(order, moved);
  const into = linkOf(sop, previous, moved);
  const out = linkOf(sop, moved, next);
  const across = linkOf(sop, above, below);
  if ((previous && !into) || (next && !out) || (above && below && !across)) return undefined;
  const entry = into?.ke ?? endsOf(sop, moved).entry;
  const exit = out?.dari ?? endsOf(sop, moved).exit;
  const dari = across ? exit : above ? endsOf(sop, above).exit : exit;
  const ke = across?.ke ?? (below ? endsOf(sop, below).entry : entry);
  // The arrow that the move sets free. A word belongs to the symbol that asks, so it may not leave another one.
  const spare = out ?? into;
  if (!spare || !entry || !dari || !ke || (spare.dari !== dari && spare.label !== '')) return undefined;
  return [
    ...(into && out ? [{ id: into.id, dari: into.dari, ke: out.ke }] : []),
    ...(across ? [{ id: across.id, dari: across.dari, ke: entry }] : []),
    { id: spare.id, dari, ke },
  ];
}

function around(list: readonly Station[], one: Station): [Station | undefined, Station | undefined] {
  const at = list.indexOf(one);
  return [list[at - 1], list[at + 1]];
}

/** A start stays first and an end stays last: who comes to stand there takes over the capsule. undefined: cannot be. */
function kindsOf(all: readonly Station[], order: readonly Station[]): ReadonlyMap<SimbolId, Jenis> | undefined {
  const kinds = new Map<SimbolId, Jenis>();
  const ends = [
    { jenis: 'mulai', old: all.at(0), now: order.at(0) },
    { jenis: 'selesai', old: all.at(-1), now: order.at(-1) },
  ] as const;
  const shifting = ends.filter(({ jenis, old, now }) => old !== now && old?.length === 1 && old[0]?.jenis === jenis);
  for (const { old } of shifting) if (old?.[0]) kinds.set(old[0].id, 'proses');
  for (const { jenis, now } of shifting) {
    const one = now?.[0];
    if (!one || now.length !== 1 || (kinds.get(one.id) ?? one.jenis) !== 'proses') return undefined;
    kinds.set(one.id, jenis);
  }
  return kinds;
}

/** A capsule that shares its row with a box goes to the row that now is first or last. */
function carryCapsules(draft: DraftSop, { head, tail }: Stations): void {
  const [first, last] = [draft.langkah.at(0), draft.langkah.at(-1)];
  const to = head && firstWay(draft, head.id)?.ke;
  if (to && first && rowIn(draft, head.id).id !== first.id) {
    carry(draft, head.id, first, simbolIn(draft, to).pelaksana, 'top');
  }
  const lasts = last?.simbol.map(({ id }) => id);
  const from = tail && draft.alur.find(({ dari, ke }) => ke === tail.id && lasts?.includes(dari))?.dari;
  if (from && last && rowIn(draft, tail.id).id !== last.id) {
    carry(draft, tail.id, last, simbolIn(draft, from).pelaksana, 'foot');
  }
}
