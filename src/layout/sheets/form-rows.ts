import { type Box, type Font, lineHeight } from '../../drawing';
import { type Block, layBlock, linesWithin, sliceBlock } from '../blocks';
import type { FormColumn } from './form';

/** Air between a cell's rules and its text. mm */
export const pad = { x: 1.5, y: 1 } as const;

/** A row of a form's table: a block of lines for each column. */
export interface Row {
  readonly blocks: readonly Block[];
  readonly font: Font;
  /** mm */
  readonly height: number;
}

/** Left edges of the columns, and the right one of the last. mm */
export function edgesOf(columns: readonly FormColumn[], { x, w }: Box): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const edges = [x];
  for (const { share } of columns) edges.push((edges.at(-1) ?? x) + (w * share) / total);
  return edges;
}

export function layRow(
  texts: readonly string[],
  edges: readonly number[],
  font: Font,
  align: (column: number) => 'left' | 'center',
): Row {
  const blocks = texts.map((text, at) => {
    const width = (edges[at + 1] ?? 0) - (edges[at] ?? 0) - 2 * pad.x;
    return layBlock(text.split('\n'), width, font, { numbered: 'never', align: align(at) });
  });
  return withHeight(blocks, font);
}

function withHeight(blocks: readonly Block[], font: Font): Row {
  return { blocks, font, height: Math.max(lineHeight(font), ...blocks.map(({ height }) => height)) + 2 * pad.y };
}

/** A row is moved to the next page whole where it leaves no more than this share of a page blank. */
const mostBlank = 0.25;

/**
 * Rows by page. A row that is higher than a page, or would leave much of one blank, is cut between lines.
 * @param full mm for rows on a page; `head` mm are taken from the first, `tail` mm must follow the last row
 */
export function paginateRows(rows: readonly Row[], full: number, head: number, tail: number): Row[][] {
  const pages: Row[][] = [[]];
  let left = full - head;
  const turn = (): void => {
    pages.push([]);
    left = full;
  };
  const put = (row: Row): void => {
    pages.at(-1)?.push(row);
    left -= row.height;
  };
  for (const row of rows) {
    let rest: Row | undefined = row;
    while (rest && rest.height > left) {
      const [first, more]: [Row | undefined, Row | undefined] =
        rest.height > full || left > full * mostBlank ? cut(rest, left) : [undefined, rest];
      if (first) put(first);
      turn();
      rest = more;
    }
    if (rest) put(rest);
  }
  if (tail > left) {
    const last = pages.at(-1) ?? [];
    // Whoever signs has at least the last row before their eyes.
    const moved = last.length > 1 ? last.pop() : undefined;
    turn();
    if (moved) put(moved);
  }
  return pages;
}

/** What of a row fits into `height` mm, and the rest. */
function cut(row: Row, height: number): [Row | undefined, Row | undefined] {
  const room = height - 2 * pad.y;
  const counts = row.blocks.map((block) => linesWithin(block, 0, room));
  if (Math.max(...counts) === 0) return [undefined, row];
  const first = row.blocks.map((block, at) => sliceBlock(block, 0, counts[at] ?? 0));
  // Its number stands on the next page too.
  const from = (at: number): number => (at === 0 ? 0 : (counts[at] ?? 0));
  const rest = row.blocks.map((block, at) => sliceBlock(block, from(at), block.rows.length));
  return [withHeight(first, row.font), withHeight(rest, row.font)];
}
