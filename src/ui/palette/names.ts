import type { Sop } from '../../model';
import type { Say } from '../app/desk';
import type { Aim, Miss } from './aim';
import type { Item } from './items';
import { aimedAt } from './placed';

/** What an item of the palette is called. */
export function nameOfItem(item: Item, say: Say): string {
  return item === 'pelaksana' ? say('palette.column') : say(`symbol.${item}`);
}

/** Where it would come, in a sentence. */
export function nameOfAim(sop: Sop, item: Item, aim: Aim, say: Say): string {
  const data = { name: nameOfItem(item, say), ...aimedAt(sop, aim, say('common.untitled')) };
  switch (aim.kind) {
    case 'cell':
      return say('palette.intoCell', data);
    case 'row':
      return data.number === 0 ? say('palette.asFirst', data) : say('palette.asRow', data);
    case 'column':
      return data.column === '' ? say('palette.asFirstColumn') : say('palette.asColumn', data);
  }
}

/** Why it did not come there, and where it may. */
export function nameOfMiss(item: Item, miss: Miss, say: Say): string {
  return miss === 'no-column' ? say('palette.no-column') : say(`palette.${miss}`, { name: nameOfItem(item, say) });
}
