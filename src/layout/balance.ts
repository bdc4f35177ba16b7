import { type Font, wrap } from '../drawing';

/**
 * The narrowest width, in steps of 2.5 %, that breaks a heading into as many lines as `width` does and no word more:
 * its lines come out about equally long, and no single word is left over below.
 */
export function balancedWidth(text: string, width: number, font: Font): number {
  const first = wrap(text, width, font);
  if (first.length < 2) return width;
  const broken = wordsBroken(text, first);
  let best = width;
  for (let share = 0.975; share > 0.4; share -= 0.025) {
    const lines = wrap(text, width * share, font);
    if (lines.length > first.length || wordsBroken(text, lines) > broken) break;
    best = width * share;
  }
  return best;
}

/** How many words go on in the next line. */
function wordsBroken(text: string, lines: readonly { readonly end: number }[]): number {
  return lines.filter(({ end }) => /[^\s/-]\S/.test(text.slice(end - 1, end + 1))).length;
}
