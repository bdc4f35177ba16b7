import type { Box, ImageMark } from '../drawing';
import { pictureSize } from './picture';

/** What a logo without a readable size gets, mm: the usual upright coat of arms. */
const fallback = { width: 16, height: 23 } as const;

/** The logo in its own proportions, as large as `width` x `height` mm allow. */
export function logoSize(logo: string, width: number, height: number): { w: number; h: number } {
  const { width: across, height: tall } = pictureSize(logo) ?? fallback;
  const scale = Math.min(width / across, height / tall);
  return { w: across * scale, h: tall * scale };
}

export function logoMark(logo: string, of: string, box: Box): ImageMark {
  return { kind: 'image', of, href: logo, ...box };
}
