import { dateText, tanggalIdentitas } from '../model';
import type { Place } from './places';

const dates: ReadonlySet<string> = new Set(tanggalIdentitas);

/** A text of a place as it is printed: days are kept as `2026-11-30` and read as 30 November 2026. */
export function asPrinted({ isian = '' }: Pick<Place, 'isian'>, text: string): string {
  return dates.has(isian) ? dateText(text) : text;
}
