import type { Block } from './blocks';

/** Whether a word stands in several lines that are broken elsewhere than between its words and at hyphens of its own. */
export function isDivided({ lines }: Block, word: string): boolean {
  const whole = word.trim().split(/\s+/).join(' ');
  let said = 0;
  for (const { text } of lines) {
    // What was cut has a remark of its own.
    if (!whole.startsWith(text, said)) return !text.endsWith('…');
    said += text.length;
    if (whole[said] === ' ') said += 1;
    else if (said < whole.length && !text.endsWith('-')) return true;
  }
  return false;
}
