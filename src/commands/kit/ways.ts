import type { Draft } from 'immer';
import type { Alur, AlurId, Jenis, SimbolId, Sop } from '../../model';
import { simbolIn } from './find';
import type { DraftSop } from './types';

type Lists = Pick<Sop, 'langkah' | 'alur'>;

/** The first way of a symbol: the one that continues. */
export function firstWay<S extends Pick<Sop, 'alur'> | DraftSop>(sop: S, id: SimbolId): S['alur'][number] | undefined {
  return sop.alur.find((one) => one.dari === id);
}

/** Whether another alur joins the same symbols with the same word. */
export function hasTwin(sop: Pick<Sop, 'alur'>, way: Alur): boolean {
  return sop.alur.some(
    (one) => one.id !== way.id && one.dari === way.dari && one.ke === way.ke && one.label === way.label,
  );
}

/** Takes an arrow away, and what was waived at it. */
export function dropWay(draft: DraftSop, id: AlurId): void {
  draft.alur = draft.alur.filter((one) => one.id !== id);
  dropWaivers(draft, id);
}

/** Takes away what the office waived at something that is gone. */
export function dropWaivers(draft: DraftSop, id: string): void {
  const stays = ({ di }: { readonly di: string }) => di !== id && !di.startsWith(`${id}#`);
  if (!draft.pengecualian.every(stays)) draft.pengecualian = draft.pengecualian.filter(stays);
}

/** Leads an arrow elsewhere. It is taken away where it would end where it starts; of two that then say the same, the first stays. */
export function lead(draft: DraftSop, way: Draft<Alur>, ke: SimbolId): void {
  way.ke = ke;
  settle(draft, way.id);
}

/** Of two arrows that say the same, the first stays. */
export function settle(draft: DraftSop, id: AlurId): void {
  const way = draft.alur.find((one) => one.id === id);
  if (!way) return;
  if (way.dari === way.ke) {
    dropWay(draft, id);
    return;
  }
  const same = draft.alur.filter((one) => one.dari === way.dari && one.ke === way.ke && one.label === way.label);
  const [first, ...rest] = same.map((one) => one.id);
  if (rest.length === 0) return;
  if (first === id) for (const twin of rest) dropWay(draft, twin);
  else dropWay(draft, id);
}

/** Adds an arrow, unless there is one that says the same or it would end where it starts. */
export function addWay(draft: DraftSop, way: Draft<Alur>): void {
  if (way.dari !== way.ke && !hasTwin(draft, way)) draft.alur.push(way);
}

/** Makes an arrow the first of those that leave its symbol. */
export function putFirst(draft: DraftSop, id: AlurId): void {
  const from = draft.alur.findIndex((one) => one.id === id);
  const way = draft.alur[from];
  if (!way) return;
  const first = draft.alur.findIndex((one) => one.dari === way.dari);
  if (first < from) draft.alur.splice(first, 0, ...draft.alur.splice(from, 1));
}

/** Whether one symbol stands before another, row by row and in the row by its place. */
export function standsBefore(sop: Lists, one: SimbolId, other: SimbolId): boolean {
  const order = sop.langkah.flatMap(({ simbol }) => simbol.map(({ id }) => id));
  return order.indexOf(one) < order.indexOf(other);
}

/** Whether a way of that symbol leads on, further down. */
export function leadsOn(sop: Lists, id: SimbolId): boolean {
  return sop.alur.some((one) => one.dari === id && standsBefore(sop, id, one.ke));
}

/** The word that people put at a decision's next arrow: Ya on the way on, Tidak on the other; nothing at other symbols. */
export function usualLabel(sop: Lists, dari: { readonly id: SimbolId; readonly jenis: Jenis }, ke: SimbolId): string {
  if (dari.jenis !== 'keputusan') return '';
  const used = sop.alur.filter((one) => one.dari === dari.id).map(({ label }) => label.toLowerCase());
  const free = (standsBefore(sop, dari.id, ke) ? ['Ya', 'Tidak'] : ['Tidak', 'Ya']).filter(
    (word) => !used.includes(word.toLowerCase()),
  );
  return used.length > 1 ? '' : (free[0] ?? '');
}

/** An arrow from one symbol to another with its usual word; a decision's only way on becomes its first. */
export function joinWays(draft: DraftSop, id: AlurId, dari: SimbolId, ke: SimbolId, label?: string): void {
  const from = simbolIn(draft, dari);
  const becomesFirst = from.jenis === 'keputusan' && standsBefore(draft, dari, ke) && !leadsOn(draft, dari);
  addWay(draft, { id, dari, ke, label: label ?? usualLabel(draft, from, ke) });
  if (becomesFirst) putFirst(draft, id);
}
