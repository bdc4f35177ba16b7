import type { Peristiwa, Reviu, Versi } from '../model';
import { compare, compareEvents } from './order';

/** The reviu with further events: those whose id is there already are left out. The very same reviu when none is new. */
export function withEvents(reviu: Reviu, events: readonly Peristiwa[]): Reviu {
  const there = new Set(reviu.peristiwa.map(({ id }) => id));
  const fresh = events.filter(({ id }) => !there.has(id) && there.add(id));
  if (fresh.length === 0) return reviu;
  return { ...reviu, peristiwa: [...reviu.peristiwa, ...fresh].sort(compareEvents) };
}

/** Versions in the order of their numbers; those of one number, which two people recorded apart, in that of their time. */
export function withVersions(riwayat: readonly Versi[], versions: readonly Versi[]): readonly Versi[] {
  const there = new Set(riwayat.map(keyOf));
  const fresh = versions.filter((one) => !there.has(keyOf(one)) && there.add(keyOf(one)));
  return fresh.length === 0 ? riwayat : [...riwayat, ...fresh].sort(compareVersions);
}

/** Two records are of one version when everything but their content is the same; `sidik` stands for that. */
function keyOf({ isi: _isi, ...about }: Versi): string {
  return JSON.stringify([about.nomor, about.waktu, about.oleh, about.catatan, about.sidik]);
}

function compareVersions(one: Versi, other: Versi): number {
  return one.nomor - other.nomor || compare(keyOf(one), keyOf(other));
}
