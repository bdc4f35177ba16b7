import type { Edit } from '../../commands';
import type { Zone } from '../../drawing';
import type { Sop } from '../../model';
import { simbolOfZone } from './connecting';
import type { Deed, Place } from './object-edits';

/** What an arrow meets: a symbol, or a cell without one, where a new one comes. */
export type ArrowEnd = { readonly simbol: string } | Place;

/** What is meant where an arrow is led: a symbol, else the cell, whatever passes through it. */
export function meantAt(zone: Zone | undefined, cell: Zone | undefined): Zone | undefined {
  return zone?.kind === 'symbol' ? zone : cell;
}

/**
 * A cell with one symbol means that, for a hand that misses it a little; but not the symbol where the arrow begins, which
 * the hand has hardly left.
 */
export function arrowEndAt(sop: Sop, zone: Zone | undefined, begun: string): ArrowEnd | undefined {
  const hit = simbolOfZone(zone);
  if (hit !== undefined) return { simbol: hit };
  if (zone?.kind !== 'cell' || !zone.column?.startsWith('p:')) return undefined;
  const row = sop.langkah.find(({ id }) => id === zone.langkah);
  if (!row) return undefined;
  const pelaksana = zone.column.slice(2);
  const here = row.simbol.filter((one) => one.pelaksana === pelaksana || one.bersama.some((id) => id === pelaksana));
  const [only] = here;
  if (!only) return { langkah: row.id, pelaksana };
  return here.length === 1 && only.id !== begun ? { simbol: only.id } : undefined;
}

/** The arrow to where it ends, and before it the symbol where there is none yet. What is new is selected. */
export function arrowTo(end: ArrowEnd, alur: string, newId: () => string, arrow: (to: string) => Edit): Deed {
  if ('simbol' in end) return { edits: [arrow(end.simbol)], select: { kind: 'alur', id: alur } };
  const simbol = newId();
  const made: Edit = { command: 'add-simbol', args: { simbol, ...end, linked: false } };
  return { edits: [made, arrow(simbol)], select: { kind: 'simbol', id: simbol } };
}
