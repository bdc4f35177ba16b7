import type { Box, Point } from '../drawing';
import { segmentBoxes } from './word-obstacles';

/** mm from a word to a line. */
export function distanceTo({ x, y, w, h }: Box, points: readonly Point[]): number {
  const distances = segmentBoxes(points).map((piece) => {
    const across = Math.max(piece.x - (x + w), x - (piece.x + piece.w), 0);
    const down = Math.max(piece.y - (y + h), y - (piece.y + piece.h), 0);
    return Math.hypot(across, down);
  });
  return Math.min(...distances);
}
