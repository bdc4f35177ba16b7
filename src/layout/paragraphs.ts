import type { TextMark } from '../drawing';
import { type Block, type BlockPlace, linesWithin, placeBlock, sliceBlock } from './blocks';

/** A block and how it is printed, as one of several that stand below each other. */
export interface Paragraph {
  readonly block: Block;
  readonly place: BlockPlace;
  /** mm of air above it; none above the first. */
  readonly before: number;
}

export function stackHeight(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, one, index) => sum + (index > 0 ? one.before : 0) + one.block.height, 0);
}

export function placeStack(paragraphs: readonly Paragraph[], left: number, top: number): TextMark[] {
  let y = top;
  return paragraphs.flatMap(({ block, place, before }, index) => {
    if (index > 0) y += before;
    const marks = placeBlock(block, left, y, place);
    y += block.height;
    return marks;
  });
}

/** Cuts a stack between lines where `height` mm are full: what is kept, and what goes elsewhere. */
export function cutStack(paragraphs: readonly Paragraph[], height: number): { kept: Paragraph[]; rest: Paragraph[] } {
  const kept: Paragraph[] = [];
  const rest: Paragraph[] = [];
  let left = height;
  paragraphs.forEach((one, index) => {
    const before = index > 0 ? one.before : 0;
    const total = one.block.rows.length;
    const fitting = rest.length > 0 ? 0 : linesWithin(one.block, 0, left - before);
    if (fitting > 0 || total === 0) kept.push({ ...one, block: sliceBlock(one.block, 0, fitting) });
    if (fitting < total) rest.push({ ...one, block: sliceBlock(one.block, fitting, total) });
    left -= before + (kept.at(-1)?.block.height ?? 0);
  });
  return { kept, rest };
}
