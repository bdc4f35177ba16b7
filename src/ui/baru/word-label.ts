import type { Say } from '../app/desk';

const asked = ['BKPSDM', '3', 'Surat Rekomendasi'] as const;

/** What is asked for in place of a word in brackets. */
export function wordLabel(word: string, say: Say): string {
  const known = asked.find((one) => one === word);
  return known === undefined ? say('new.word', { word }) : say(`new.word.${known}`);
}
