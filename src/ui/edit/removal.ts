import type { Edit } from '../../commands';
import type { Selection } from '../../editor';
import type { Sop } from '../../model';
import { emptied } from './fields';

/** What Delete does to what is selected: a symbol, an arrow or a row goes, a text becomes empty. */
export function removal(sop: Sop, selection: Selection): readonly Edit[] {
  switch (selection.kind) {
    case 'simbol':
      return [{ command: 'remove-simbol', args: { simbol: selection.id } }];
    case 'alur':
      return [{ command: 'disconnect', args: { alur: selection.id } }];
    case 'penghubung':
      return [];
    case 'isian':
      if (selection.langkah !== null && selection.column === 'no') {
        return [{ command: 'remove-langkah', args: { langkah: selection.langkah } }];
      }
      return emptied(sop, selection);
  }
}
