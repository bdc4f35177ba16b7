import type { Deeds, DeskParts } from './desk';
import { evaluatingDeeds } from './evaluating';
import { openingDeeds } from './opening';
import { savingDeeds } from './saving';

/** Joins the editor with files, the list and the questions. */
export function createDeeds(parts: DeskParts): Deeds {
  const { asking } = parts;
  return {
    ...openingDeeds(parts),
    ...savingDeeds(parts),
    ...evaluatingDeeds(parts),
    newSop: () => asking.ask({ kind: 'new' }),
    editOffice: () => asking.ask({ kind: 'office' }),
  };
}
