import type { Sop } from '../model';
import { langkahAt, type Place, textAt, thingOf } from './places';

/**
 * What a remark points at, with its words at that time. It is never rewritten: `whereIs` finds the place now.
 * The keys are those of the file.
 */
export interface Anchor extends Place {
  /** What was pointed at, as it read then. */
  readonly kutipan: string;
  /** The words before and after, where only some words of a text were pointed at. */
  readonly sebelum?: string;
  readonly sesudah?: string;
  /** The langkah that it stood in: where to look when the thing itself is gone. */
  readonly langkah?: string;
}

/** A part of a text, in UTF-16 units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where an anchor's place is now. `place` is always there in the document, so no thread is ever out of reach. */
export type Whereabouts =
  | { readonly is: 'here'; readonly place: Place; readonly range?: Range; readonly now: string }
  /** The place is there, its words are others. */
  | { readonly is: 'changed'; readonly place: Place; readonly was: string; readonly now: string }
  /** The thing is gone, the langkah that it stood in is not. */
  | { readonly is: 'moved'; readonly place: Place; readonly was: string }
  /** All of it is gone: the SOP itself stands for it. */
  | { readonly is: 'gone'; readonly place: Place; readonly was: string };

/** So many letters before and after are enough to tell one of several equal words. */
const context = 40;

/**
 * The anchor of a place, with its words as they are now.
 * @param range some words of the text of the place
 */
export function anchorOf(sop: Sop, place: Place, range?: Range): Anchor {
  const di = place.di === sop.id ? '' : place.di;
  const text = textAt(sop, place) ?? '';
  const langkah = langkahAt(sop, di);
  const base = {
    di,
    ...(place.isian === undefined ? {} : { isian: place.isian }),
    ...(langkah === undefined || langkah === di ? {} : { langkah }),
  };
  if (!range || range.from >= range.to) return { ...base, kutipan: text };
  const { from, to } = range;
  return {
    ...base,
    kutipan: text.slice(from, to),
    sebelum: text.slice(Math.max(0, from - context), from),
    sesudah: text.slice(to, to + context),
  };
}

/** Where the place of an anchor is in the document as it is now. */
export function whereIs(sop: Sop, anchor: Anchor): Whereabouts {
  const place = placeNow(sop, anchor);
  const now = place && textAt(sop, place);
  if (!place || now === undefined) return elsewhere(sop, anchor);
  const { kutipan, sebelum, sesudah } = anchor;
  if (sebelum === undefined && sesudah === undefined) {
    return now === kutipan ? { is: 'here', place, now } : { is: 'changed', place, was: kutipan, now };
  }
  const from = found(now, kutipan, sebelum ?? '', sesudah ?? '');
  if (from === undefined) return { is: 'changed', place, was: kutipan, now };
  return { is: 'here', place, range: { from, to: from + kutipan.length }, now };
}

/** Cells of the office's own have no ids: one that was moved is known by its words. */
function placeNow(sop: Sop, { di, isian, kutipan, sebelum }: Anchor): Place | undefined {
  if (thingOf(sop, di) === undefined) return undefined;
  const place = isian === undefined ? { di } : { di, isian };
  if (!isian?.startsWith('bagianLain.') || sebelum !== undefined || textAt(sop, place) === kutipan) return place;
  const other = sop.identitas.bagianLain
    .map((_, index) => ({ di, isian: `bagianLain.${index}` }))
    .find((one) => textAt(sop, one) === kutipan);
  return other ?? place;
}

function elsewhere(sop: Sop, { langkah, kutipan }: Anchor): Whereabouts {
  const isThere = langkah !== undefined && thingOf(sop, langkah) === 'langkah';
  if (isThere) return { is: 'moved', place: { di: langkah }, was: kutipan };
  return { is: 'gone', place: { di: '' }, was: kutipan };
}

/** Where the words stand; of several places the one with most of the same words around it. */
function found(text: string, words: string, before: string, after: string): number | undefined {
  if (words === '') return undefined;
  let best: number | undefined;
  let most = -1;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const same = sameEnd(text.slice(0, at), before) + sameStart(text.slice(at + words.length), after);
    if (same > most) [best, most] = [at, same];
  }
  return best;
}

function sameStart(one: string, other: string): number {
  let count = 0;
  while (count < other.length && one[count] === other[count]) count += 1;
  return count;
}

function sameEnd(one: string, other: string): number {
  let count = 0;
  while (count < other.length && count < one.length && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
