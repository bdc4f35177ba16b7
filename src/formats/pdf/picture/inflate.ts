import { Bits } from './bits';
import { type Code, codeOf, symbolIn } from './code';
import { Output, type Sink } from './output';

/**
 * Unpacks zlib data (RFC 1950, 1951) piece by piece, so that no more than a window of it is in memory. Small pictures that
 * unpack to a large one are long runs, and these are copied natively here: several times faster than libraries in JavaScript.
 */

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceExtra = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** The order in which the lengths of the code of the codes are written. */
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const endOfBlock = 256;

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

const fixedCodes: Codes = {
  literals: codeOf(new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280)),
  distances: codeOf(new Uint8Array(30).fill(5)),
};

/** How often a length is repeated, and which: symbols 16 to 18 of the code of the codes. */
function repeated(symbol: number, before: number, bits: Bits): readonly [count: number, length: number] {
  if (symbol === 16) return [3 + bits.take(2), before];
  return [symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7), 0];
}

function writtenCodes(bits: Bits): Codes {
  const literalCount = bits.take(5) + 257;
  const distanceCount = bits.take(5) + 1;
  const codeCount = bits.take(4) + 4;
  const ofCodes = new Uint8Array(19);
  for (const symbol of codeOrder.slice(0, codeCount)) ofCodes[symbol] = bits.take(3);
  const code = codeOf(ofCodes);
  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let at = 0; at < lengths.length; ) {
    const symbol = symbolIn(code, bits);
    const [count, length] = symbol < 16 ? [1, symbol] : repeated(symbol, lengths[at - 1] ?? 0, bits);
    lengths.fill(length, at, at + count);
    at += count;
  }
  return { literals: codeOf(lengths.subarray(0, literalCount)), distances: codeOf(lengths.subarray(literalCount)) };
}

function copyStored(bits: Bits, output: Output): void {
  const length = bits.storedLength();
  for (let left = length; left > 0 && !output.isFull; left -= 1) output.add(bits.take(8));
}

function copyCoded({ literals, distances }: Codes, bits: Bits, output: Output): void {
  while (!output.isFull) {
    const symbol = symbolIn(literals, bits);
    if (symbol < endOfBlock) {
      output.add(symbol);
      continue;
    }
    if (symbol === endOfBlock) return;
    const length = (lengthBase[symbol - 257] ?? Number.NaN) + bits.take(lengthExtra[symbol - 257] ?? 0);
    const which = symbolIn(distances, bits);
    output.repeat(length, (distanceBase[which] ?? Number.NaN) + bits.take(distanceExtra[which] ?? 0));
  }
}

/**
 * Gives what is packed in `bytes` to the sink, until there is no more or the sink wants no more.
 * @throws when it is no zlib data
 */
export function inflate(bytes: Uint8Array, sink: Sink): void {
  const bits = new Bits(bytes);
  const head = bits.take(8) * 256 + bits.take(8);
  if (head % 31 !== 0 || ((head >> 8) & 15) !== 8 || (head & 32) !== 0) throw new Error('no zlib data');
  const output = new Output(sink);
  for (let last = 0; last === 0 && !output.isFull; ) {
    last = bits.take(1);
    const kind = bits.take(2);
    if (kind === 3) throw new Error('no such kind of block');
    if (kind === 0) copyStored(bits, output);
    else copyCoded(kind === 1 ? fixedCodes : writtenCodes(bits), bits, output);
  }
  output.end();
}
