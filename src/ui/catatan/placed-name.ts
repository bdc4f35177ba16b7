import type { Drawing } from '../../drawing';
import { type LangkahId, numberOf, type Sop } from '../../model';
import type { Place, Whereabouts } from '../../review';
import type { Say } from '../app/desk';
import { nameOf } from '../lembar/names';
import { rowOf, spotOfPlace } from './places';

/** A part of the SOP in a few words. */
export function placeName(sop: Sop, drawing: Drawing, place: Place, say: Say): string {
  const row = place.isian === undefined && rowOf(sop, place.di) === place.di ? place.di : undefined;
  if (row !== undefined) return say('detail.langkah', { number: numberOf(sop, row as LangkahId) });
  const spot = spotOfPlace(sop, drawing, place);
  return spot ? nameOf(sop, drawing, spot.selection, say) : say('catatan.whole');
}

/** Where a remark is now, in a few words; of a place that is gone that it is. */
export function whereName(sop: Sop, drawing: Drawing, where: Whereabouts, say: Say): string {
  if (where.is === 'gone' || where.is === 'moved') return say('catatan.gone');
  return placeName(sop, drawing, where.place, say);
}
