import type { Page } from '../../drawing';
import { type Selection, sameSelection } from '../../editor';
import { incoming, outgoing, placeOf, type SimbolId, type Sop } from '../../model';
import type { Command } from '../app/keys';
import { cellsOn } from './cells';
import { boxOf } from './plan';
import type { SheetValue } from './sheet-context';
import { cellBeside, stopBeside } from './stops';
import { selectionOf, targetsOf, twinOf } from './targets';

interface Place extends Pick<SheetValue, 'sop' | 'drawing' | 'stops'> {
  /** Where the keys begin when nothing is selected. */
  readonly inView?: Page | undefined;
}

/**
 * What a key selects next, from what is selected.
 * @returns undefined when there is nothing that way
 */
export function stepFrom(place: Place, from: Selection | null, command: Command): Selection | undefined {
  switch (command) {
    case 'nextStop':
      return from === null ? undefined : stopBeside(place.stops, anchorOf(place, from), 1)?.selection;
    case 'previousStop':
      return from === null ? undefined : stopBeside(place.stops, anchorOf(place, from), -1)?.selection;
    case 'down':
    case 'up':
      return from === null ? undefined : upOrDown(place, from, command);
    case 'left':
    case 'right':
      return from?.kind === 'isian' ? cellFrom(place, from, command) : undefined;
    case 'nextAlong':
      return from === null ? undefined : along(place.sop, from, 'out');
    case 'previousAlong':
      return from === null ? undefined : along(place.sop, from, 'in');
    case 'edit':
      return from === null ? firstOn(place) : into(place, from);
    default:
      return undefined;
  }
}

function upOrDown(place: Place, from: Selection, command: 'up' | 'down'): Selection | undefined {
  const step = command === 'down' ? 1 : -1;
  if (from.kind === 'isian') return cellFrom(place, from, command);
  if (from.kind === 'alur') return otherWay(place.sop, from.id, step) ?? from;
  return stopBeside(place.stops, from, step)?.selection ?? from;
}

/** Where the keys begin on the page in view: at its first symbol, or in its first cell where it has none. */
function firstOn({ drawing, stops, inView = drawing.pages[0] }: Place): Selection | undefined {
  const stop = stops.find(({ page }) => page === inView);
  if (stop) return stop.selection;
  const [cell] = inView ? cellsOn(inView) : [];
  return (cell && selectionOf(cell)) ?? undefined;
}

/** The stop from which Tab goes on: of an arrow the symbol it leaves, of a cell the last symbol of its row. */
function anchorOf({ sop, stops }: Place, from: Selection): Selection {
  if (from.kind === 'alur') {
    const alur = sop.alur.find(({ id }) => id === from.id);
    return alur ? { kind: 'simbol', id: alur.dari } : from;
  }
  if (from.kind === 'isian') return stops.findLast(({ zone }) => zone.langkah === from.langkah)?.selection ?? from;
  return from;
}

/** Along the arrows: from a symbol to the arrow that continues, from an arrow to its end, from a connector to its twin. */
function along(sop: Sop, from: Selection, way: 'out' | 'in'): Selection | undefined {
  switch (from.kind) {
    case 'simbol': {
      const id = from.id as SimbolId;
      const [alur] = way === 'out' ? outgoing(sop, id) : incoming(sop, id);
      return alur && { kind: 'alur', id: alur.id };
    }
    case 'alur': {
      const alur = sop.alur.find(({ id }) => id === from.id);
      return alur && { kind: 'simbol', id: way === 'out' ? alur.ke : alur.dari };
    }
    case 'penghubung':
      return from.side === way ? twinOf(from) : undefined;
    case 'isian':
      return undefined;
  }
}

/** At a decision the ways are chosen among by going up or down. */
function otherWay(sop: Sop, id: string, step: 1 | -1): Selection | undefined {
  const alur = sop.alur.find((one) => one.id === id);
  if (!alur) return undefined;
  const ways = outgoing(sop, alur.dari);
  const next = ways[(ways.indexOf(alur) + step + ways.length) % ways.length];
  return next && { kind: 'alur', id: next.id };
}

/** Enter: from a symbol to the text of its row, from a connector to its twin. */
function into({ sop, drawing }: Place, from: Selection): Selection | undefined {
  if (from.kind === 'penghubung') return twinOf(from);
  if (from.kind !== 'simbol') return undefined;
  const langkah = placeOf(sop, from.id as SimbolId)?.langkah.id;
  const cells = drawing.pages.flatMap((page) => page.zones);
  const cell = cells.find((zone) => zone.kind === 'cell' && zone.langkah === langkah && zone.column === 'kegiatan');
  return (cell && selectionOf(cell)) ?? undefined;
}

/** The cell beside; beyond the edge of a page, the nearest cell of the next one. */
function cellFrom(
  { drawing, inView }: Place,
  from: Selection & { kind: 'isian' },
  direction: 'left' | 'right' | 'up' | 'down',
): Selection | undefined {
  const targets = targetsOf(drawing, from);
  // The same field may stand on several pages: the one in view first.
  const here = targets.find(({ page }) => page === inView) ?? (direction === 'up' ? targets[0] : targets.at(-1));
  if (!here) return undefined;
  const box = boxOf(here.zone);
  const beside = cellBeside(here.page, box, direction);
  if (beside && !sameSelection(beside, from)) return beside;
  if (direction === 'left' || direction === 'right') return from;
  const index = drawing.pages.indexOf(here.page);
  const page = drawing.pages[direction === 'down' ? index + 1 : index - 1];
  if (!page) return from;
  const edge = direction === 'down' ? { ...box, y: -1, h: 0 } : { ...box, y: page.paper.height + 1, h: 0 };
  return cellBeside(page, edge, direction) ?? from;
}
