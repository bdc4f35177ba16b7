import { comparingDeeds } from './comparing-deeds';
import type { Deeds, DeskParts } from './desk';
import { evaluatingDeeds } from './evaluating';
import { evaluationDeeds } from './evaluation-deeds';
import { openingDeeds } from './opening';
import { savingDeeds } from './saving';

/** Joins the editor with files, the list and the questions. */
export function createDeeds(parts: DeskParts): Deeds {
  const { asking } = parts;
  const opening = openingDeeds(parts);
  return {
    ...opening,
    ...savingDeeds(parts),
    ...evaluatingDeeds(parts),
    ...comparingDeeds(parts),
    ...evaluationDeeds(parts, opening.takeFiles),
    newSop: () => asking.ask({ kind: 'new' }),
    editOffice: () => asking.ask({ kind: 'office' }),
  };
}
