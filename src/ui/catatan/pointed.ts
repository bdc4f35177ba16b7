import type { Drawing } from '../../drawing';
import type { Selection } from '../../editor';
import type { Sop } from '../../model';
import { type Place, type Range, textAt } from '../../review';
import type { Writing } from '../edit/edit-context';
import { placeOfAddress, placeOfSelection, rowOf } from './places';

/** What is pointed at: a part of the SOP, and some of its words where those are chosen. */
export interface Pointed {
  readonly place: Place;
  readonly range?: Range | undefined;
}

interface Around {
  readonly sop: Sop;
  readonly drawing: Drawing;
  readonly selection: Selection | null;
  /** The text that is open on the paper. */
  readonly writing: Writing | null;
}

/** What the caret or the selection points at. */
export function pointedAt(focused: Element | null, { sop, drawing, selection, writing }: Around): Pointed {
  const selected = placeOfSelection(sop, drawing, selection);
  if (!(focused instanceof HTMLTextAreaElement)) return { place: selected };
  const place = writing && focused.matches('.text-editor') ? placeOfAddress(sop, writing.address) : inPane(focused);
  return place ? { place, range: rangeIn(textAt(sop, place), focused, entriesBefore(focused)) } : { place: selected };

  function inPane(control: HTMLTextAreaElement): Place | undefined {
    const field = control.closest<HTMLElement>('.rincian [data-field]')?.dataset['field'];
    if (field === undefined) return undefined;
    if (field === 'label') return selection?.kind === 'alur' ? { di: selection.id, isian: field } : undefined;
    const row = selection?.kind === 'isian' ? selection.langkah : rowOf(sop, selected.di);
    const place = row ? { di: row, isian: field } : { di: '', isian: field };
    return textAt(sop, place) === undefined ? undefined : place;
  }
}

/** What the entries of a list read that stand before the one in a control. */
function entriesBefore(control: HTMLTextAreaElement): readonly string[] {
  if (control.dataset['entry'] === undefined) return [];
  const entries = [...(control.closest('[data-field]')?.querySelectorAll<HTMLTextAreaElement>('[data-entry]') ?? [])];
  return entries.slice(0, entries.indexOf(control)).map(({ value }) => value);
}

/** Where the chosen words of a control are in the text of a place: a control may hold one entry of a list, after others. */
export function rangeIn(
  text: string | undefined,
  control: Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>,
  before: readonly string[] = [],
): Range | undefined {
  const { value, selectionStart: from, selectionEnd: to } = control;
  const start = before.filter((entry) => entry.trim() !== '').reduce((sum, entry) => sum + entry.length + 1, 0);
  const at = value === '' ? -1 : (text?.indexOf(value, start) ?? -1);
  const words = value.slice(from, to);
  if (at === -1 || words.trim() === '') return undefined;
  // A double click takes the space after a word along.
  const [left, right] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
  const range = { from: at + from + left, to: at + to - right };
  return range.from === 0 && range.to === text?.length ? undefined : range;
}
