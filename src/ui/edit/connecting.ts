import type { Drawing } from '../../drawing';
import { placeOf, type SimbolId, type Sop } from '../../model';
import type { Connecting } from './edit-context';
import { entryOfNumber } from './object-edits';

interface Pressed {
  readonly key: string;
}

/** What a key makes of an arrow that is being made: another target, done, or given up. undefined: nothing. */
export function connectingAfter(
  sop: Sop,
  connecting: Connecting,
  { key }: Pressed,
): Connecting | 'done' | 'given-up' | undefined {
  switch (key) {
    case 'Escape':
    case 'c':
      return 'given-up';
    case 'Enter':
      return connecting.ke === null ? undefined : 'done';
    case 'ArrowUp':
    case 'ArrowLeft':
      return beside(sop, connecting, -1);
    case 'ArrowDown':
    case 'ArrowRight':
      return beside(sop, connecting, 1);
    case 'Backspace':
      return numbered(sop, connecting, connecting.number.slice(0, -1));
    default:
      return /^\d$/.test(key) ? numbered(sop, connecting, connecting.number + key) : undefined;
  }
}

/** The next symbol along the rows, from the one that is chosen; the arrow's own beginning is passed over. */
function beside(sop: Sop, connecting: Connecting, step: 1 | -1): Connecting {
  const all = sop.langkah.flatMap(({ simbol }) => simbol.map(({ id }) => id as string));
  const here = all.indexOf(connecting.ke ?? connecting.dari);
  const order = [...all.slice(here), ...all.slice(0, here)];
  const others = (step === 1 ? order.slice(1) : order.slice(1).reverse()).filter((id) => id !== connecting.dari);
  return { ...connecting, ke: others[0] ?? connecting.ke, number: '' };
}

function numbered(sop: Sop, connecting: Connecting, number: string): Connecting {
  const ke = entryOfNumber(sop, Number(number));
  // Another digit may lead to another langkah, so the last one that is there stays chosen.
  return { ...connecting, ke: ke !== undefined && ke !== connecting.dari ? ke : connecting.ke, number };
}

/** The row of a symbol, from 1. */
export function numberOfSimbol(sop: Sop, id: string): number {
  return (placeOf(sop, id as SimbolId)?.row ?? -1) + 1;
}

/** The symbol at a zone, if it is one of the document. */
export function simbolOfZone(zone: Drawing['pages'][number]['zones'][number] | undefined): string | undefined {
  return zone?.kind === 'symbol' && zone.of !== null ? zone.of : undefined;
}
