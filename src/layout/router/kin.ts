import type { Net } from './task';

/** What two nets have in common. */
export interface Kin {
  readonly source: boolean;
  readonly target: boolean;
}

const kins = [false, true].map((source) => [false, true].map((target): Kin => ({ source, target })));

export function kinOf(one: Net, other: Net): Kin {
  const able = !one.join && !other.join;
  const [source, target] = [able && one.from === other.from, able && one.to === other.to];
  return (kins[source ? 1 : 0] as Kin[])[target ? 1 : 0] as Kin;
}

/** The others of a page: who shares an end with a net, and all that do not. */
export interface Company {
  readonly kin: readonly number[];
  readonly others: readonly number[];
  /** Who docks at one of its symbols. */
  readonly neighbours: readonly number[];
}

export const strangers: Kin = { source: false, target: false };

export function companyOf(nets: readonly Net[], net: Net): Company {
  const [kin, others, neighbours]: number[][] = [[], [], []];
  nets.forEach((other, at) => {
    if (other === net) return;
    const { source, target } = kinOf(net, other);
    (source || target ? kin : others)?.push(at);
    if ([other.from, other.to].some((end) => end === net.from || end === net.to)) neighbours?.push(at);
  });
  return { kin, others, neighbours } as Company;
}
