import type { Bits } from './bits';

/** A Huffman code in canonical order: how many symbols have each length, and the symbols by length. */
export interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const longest = 15;

/** @param lengths of each symbol's code in bits; 0 has none */
export function codeOf(lengths: Uint8Array): Code {
  const counts = new Uint16Array(longest + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const next = new Uint16Array(longest + 2);
  counts.forEach((count, length) => {
    next[length + 1] = (next[length] ?? 0) + count;
  });
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const at = next[length] ?? 0;
    symbols[at] = symbol;
    next[length] = at + 1;
  });
  return { counts, symbols };
}

/** Reads a symbol, bit by bit: packed data are small, so a table would not pay. @throws when no symbol has that code */
export function symbolIn({ counts, symbols }: Code, bits: Bits): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= longest; length += 1) {
    code |= bits.take(1);
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Error('no such symbol');
}
