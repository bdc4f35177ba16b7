import { type Block, linesWithin, sliceBlock } from './blocks';
import { continuedHeight } from './continued';
import { bareHeight, type Row, textHeightOf } from './rows';
import { clearance, pad, symbol } from './sizes';
import type { Stack } from './stacks';

/**
 * Cuts the rows that no page could hold into parts: texts between lines, stacks between symbols; nothing
 * is lost.
 * @param most mm that the highest page leaves for rows
 * @param cuts mm by which the stack of a langkah must stay under that
 */
export function cutRows(rows: readonly Row[], most: number, cuts: ReadonlyMap<number, number>): Row[] {
  return rows.flatMap((row) => {
    const room = most - 2 * (symbol.height.konektor + clearance.stacked) - (cuts.get(row.index) ?? 0);
    return row.textHeight <= most && bareHeight(row.slotHeights) <= room ? [row] : cutRow(row, most, room);
  });
}

function cutRow(row: Row, most: number, room: number): Row[] {
  const texts = cutTexts(row.blocks, most - 2 * pad.y);
  const stacks = cutStack(row, room);
  return Array.from({ length: Math.max(texts.length, stacks.length) }, (_, part) => {
    const blocks = texts[part] ?? new Map([...row.blocks].filter(([key]) => key === 'no'));
    const { stack, slotHeights: heights } = stacks[part] ?? { stack: { slots: 1, placed: [] }, slotHeights: [] };
    return { ...row, part, blocks, textHeight: partHeight(row, part, blocks), stack, slotHeights: heights };
  });
}

/** What the texts of a part need; a continuation is marked as one above its Kegiatan. */
function partHeight(row: Row, part: number, blocks: ReadonlyMap<string, Block>): number {
  const marked = continuedHeight(part, row.blocks.get('no')?.lineHeight ?? 0);
  return Math.max(textHeightOf(blocks), (blocks.get('kegiatan')?.height ?? 0) + marked + 2 * pad.y);
}

/** Every part has the number of its langkah. */
function cutTexts(blocks: ReadonlyMap<string, Block>, room: number): Map<string, Block>[] {
  const parts: Map<string, Block>[] = [];
  const from = new Map([...blocks.keys()].map((key) => [key, 0]));
  const left = () => [...blocks].some(([key, block]) => (from.get(key) ?? 0) < block.rows.length);
  while (left()) {
    const part = new Map<string, Block>();
    for (const [key, block] of blocks) {
      const start = from.get(key) ?? 0;
      const taken = key === 'kegiatan' ? continuedHeight(parts.length, block.lineHeight) : 0;
      const count = Math.max(1, linesWithin(block, start, room - taken));
      if (key === 'no') part.set(key, block);
      else if (start < block.rows.length) part.set(key, sliceBlock(block, start, start + count));
      from.set(key, start + count);
    }
    parts.push(part);
  }
  return parts;
}

/** As many slots as a page has room for, then the next. */
function cutStack(row: Row, room: number): { stack: Stack; slotHeights: number[] }[] {
  const parts: { stack: Stack; slotHeights: number[] }[] = [];
  let from = 0;
  while (from < row.slotHeights.length) {
    let to = from + 1;
    while (to < row.slotHeights.length && bareHeight(row.slotHeights.slice(from, to + 1)) <= room) to++;
    const placed = row.stack.placed.filter((one) => one.slot >= from && one.slot < to);
    const start = from;
    parts.push({
      stack: { slots: to - from, placed: placed.map((one) => ({ ...one, slot: one.slot - start })) },
      slotHeights: row.slotHeights.slice(from, to),
    });
    from = to;
  }
  return parts;
}
