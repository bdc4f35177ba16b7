import type { Box, CellZone, Mark, Zone } from '../drawing';
import type { Paragraph } from './paragraphs';

/** Part of a page: what is painted, and where a gesture lands. Its frame lines are drawn later, from its cells. */
export interface Piece {
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
}

/** What stands in a cell: the height it wants at least, and how it is placed in one that is as high or higher. mm */
export interface Content {
  readonly height: number;
  /** What found no room in it. */
  readonly rest: readonly Paragraph[];
  readonly place: (cell: Box) => Piece;
}

/** Ruled rows below each other; the last one can be made higher, so that it stands level with what is beside it. mm */
export interface Rows extends Omit<Content, 'place'> {
  /** The height of the last row; 0 where there is only one. */
  readonly foot: number;
  /**
   * @param foot the height of the last row at least
   * @param levels where the rows beside it begin: a line that would almost meet one of them is drawn level with it
   */
  readonly place: (box: Box, foot: number, levels?: readonly number[]) => Piece;
}

/** Room between the frame of a cell and its text, mm. */
export const padding = { x: 1.5, y: 0.9 } as const;

/** A ruled rectangle outside the table of langkah. */
export function cellOf(box: Box, of: string | null, field: string | null): CellZone {
  const { x, y, w, h } = box;
  return { kind: 'cell', x, y, w, h, langkah: null, column: null, of, field };
}

export function joinPieces(pieces: readonly Piece[]): Piece {
  return { marks: pieces.flatMap((one) => one.marks), zones: pieces.flatMap((one) => one.zones) };
}
