import type { Drawing } from './types';

/** Points, to a hundredth. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room for a signature, as signing servers ask for it: in points, from either corner. */
export interface SigningBox {
  /** Counted from 1. */
  readonly page: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** From the top left of the page, y down; x, y is the box's top left corner. */
  readonly topLeft: Placed;
  /** From the bottom left of the page, y up, as PDF counts; x, y is the box's bottom left corner. */
  readonly bottomLeft: Placed;
}

/** Where the signature goes, page by page. */
export function signingBoxes(drawing: Drawing): SigningBox[] {
  return drawing.pages.flatMap(({ paper, zones }, index) =>
    zones.flatMap((zone): SigningBox[] => {
      if (zone.kind !== 'signing') return [];
      const [x, width, height] = [points(zone.x), points(zone.w), points(zone.h)];
      return [
        {
          page: index + 1,
          pageWidth: points(paper.width),
          pageHeight: points(paper.height),
          topLeft: { x, y: points(zone.y), width, height },
          bottomLeft: { x, y: points(paper.height - zone.y - zone.h), width, height },
        },
      ];
    }),
  );
}

function points(millimetres: number): number {
  return Math.round((millimetres * 7200) / 25.4) / 100;
}
