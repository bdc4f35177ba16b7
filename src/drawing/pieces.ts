import { continuesCluster, printable } from './characters';
import { unitsOf } from './measure';
import type { Font } from './types';

/** A part of a word after which a line may end: `dan/` and `atau`, `undang-` and `undang`. */
export interface Piece {
  /** UTF-16 length in the source. */
  readonly length: number;
  /** Width in font units. */
  readonly units: number;
}

const joint = /[/\-\u2010\u2013\u2014\u200b]/;
const zeroWidthSpace = '\u200b';
const digit = /^\p{Nd}/u;

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Whether a line may end after the joint at `at`, when the part before it began at `from`. */
function mayEnd(word: string, from: number, at: number): boolean {
  const before = word.slice(from, at);
  const after = word.slice(at + 1);
  if (after === '' || continuesCluster(after)) return false;
  if (word[at] === zeroWidthSpace) return true;
  if (joint.test(after.charAt(0)) || before.endsWith('/')) return false;
  if (digit.test(after) && (word[at] !== '/' || digit.test(before.slice(-1)))) return false;
  return lettersIn(before) >= 2 && lettersIn(after) >= 2;
}

function split(word: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (!joint.test(word.charAt(at)) || !mayEnd(word, from, at)) continue;
    parts.push(word.slice(from, at + 1));
    from = at + 1;
  }
  parts.push(word.slice(from));
  return parts;
}

const known = new Map<string, Map<string, readonly Piece[]>>();

/** Enough for the words of a thick book of SOPs; then the memory starts anew. */
const remembered = 20_000;

/**
 * The pieces of a word in a font, remembered. A line may end after `/`, `-` and dashes when two letters stand on both
 * sides; not in a date or a fraction (`1/2`), not before a digit after a hyphen (`1-3`, `KP-01`), not within `://`.
 */
export function piecesIn(font: Font): (word: string) => readonly Piece[] {
  const key = `${font.family}-${font.face}`;
  const words = known.get(key) ?? new Map<string, readonly Piece[]>();
  if (words.size > remembered) words.clear();
  known.set(key, words);
  return (word) => {
    let pieces = words.get(word);
    if (pieces === undefined) {
      const parts = joint.test(word) ? split(word) : [word];
      pieces = parts.map((part) => ({ length: part.length, units: unitsOf(printable(part), font) }));
      words.set(word, pieces);
    }
    return pieces;
  };
}
