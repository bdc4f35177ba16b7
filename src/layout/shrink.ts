import type { Box, Mark, Point, Segment, Zone } from '../drawing';
import { overrun } from './overfull';
import type { Table, TablePage } from './table-page';

/** How a page that nothing could bring above its foot is drawn smaller: by what, and around which point. */
export interface Shrink {
  readonly by: number;
  readonly around: Point;
}

/** The heading and the rows of such a page end at the foot of the body; what stands above them keeps its size. */
export function shrinkOf(page: TablePage, { header, columns }: Table, body: Box): Shrink | null {
  const over = overrun(page, body);
  if (over === 0) return null;
  const top = page.frame.top - header.height;
  const height = page.frame.bottom - top;
  return { by: (height - over) / height, around: { x: (columns.left + columns.right) / 2, y: top } };
}

export function shrinkMark(mark: Mark, shrink: Shrink): Mark {
  switch (mark.kind) {
    case 'path':
      return { ...mark, segments: mark.segments.map((segment) => shrinkSegment(segment, shrink)) };
    case 'text':
      return {
        ...mark,
        ...placed(mark, shrink),
        w: mark.w * shrink.by,
        font: { ...mark.font, size: mark.font.size * shrink.by },
      };
    case 'image':
      return { ...mark, ...shrinkBox(mark, shrink) };
  }
}

export function shrinkZone(zone: Zone, shrink: Shrink): Zone {
  switch (zone.kind) {
    case 'arrow': {
      const label = zone.label && { ...zone.label, ...shrinkBox(zone.label, shrink) };
      return { ...zone, label, points: zone.points.map((point) => placed(point, shrink)) };
    }
    case 'join':
      return { ...zone, points: zone.points.map((point) => placed(point, shrink)) };
    default:
      return { ...zone, ...shrinkBox(zone, shrink) };
  }
}

function placed({ x, y }: Point, { by, around }: Shrink): Point {
  return { x: around.x + (x - around.x) * by, y: around.y + (y - around.y) * by };
}

function shrinkBox({ x, y, w, h }: Box, shrink: Shrink): Box {
  return { ...placed({ x, y }, shrink), w: w * shrink.by, h: h * shrink.by };
}

function shrinkSegment(segment: Segment, shrink: Shrink): Segment {
  switch (segment[0]) {
    case 'Z':
      return segment;
    case 'C': {
      const [a, b, c] = [
        placed({ x: segment[1], y: segment[2] }, shrink),
        placed({ x: segment[3], y: segment[4] }, shrink),
        placed({ x: segment[5], y: segment[6] }, shrink),
      ];
      return ['C', a.x, a.y, b.x, b.y, c.x, c.y];
    }
    default: {
      const { x, y } = placed({ x: segment[1], y: segment[2] }, shrink);
      return [segment[0], x, y];
    }
  }
}
