import type { Box } from '../drawing';

/** Boxes that are asked thousands of times whether another meets one of them: four numbers each, in one list. */
export class Boxes {
  private readonly edges: number[] = [];

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.add(box);
  }

  add({ x, y, w, h }: Box): void {
    this.edges.push(x, y, x + w, y + h);
  }

  /** Whether a box comes nearer than `gap` to one of these. */
  meet(x: number, y: number, w: number, h: number, gap: number): boolean {
    const { edges } = this;
    for (let at = 0; at < edges.length; at += 4)
      if (
        x < (edges[at + 2] as number) + gap &&
        (edges[at] as number) < x + w + gap &&
        y < (edges[at + 3] as number) + gap &&
        (edges[at + 1] as number) < y + h + gap
      )
        return true;
    return false;
  }
}
