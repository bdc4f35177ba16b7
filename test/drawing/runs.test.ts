import { expect, test } from 'vitest';
import { type TextMark, textRuns, textWidth } from '../../src/drawing';
import { textMark } from './specimen';

function mark(text: string, x = 10): TextMark {
  const made = textMark(text, x, 20);
  if (made.kind !== 'text') throw new Error('a text mark is a text mark');
  return made;
}

test('a text that the font has is one run', () => {
  expect(textRuns(mark('Surat masuk'))).toEqual([{ kind: 'glyphs', text: 'Surat masuk', x: 10 }]);
});

test('a missing character is a box, and what follows stands after it', () => {
  const { font } = mark('');
  const [first, second, third, ...more] = textRuns(mark('ab✓cd'));
  const box = 0.6 * ((9 * 25.4) / 72);
  expect(first).toEqual({ kind: 'glyphs', text: 'ab', x: 10 });
  expect(second).toMatchObject({ kind: 'missing', x: 10 + textWidth('ab', font) });
  expect(second?.kind === 'missing' ? second.w : 0).toBeCloseTo(box, 9);
  expect(third).toMatchObject({ kind: 'glyphs', text: 'cd' });
  expect(third?.x).toBeCloseTo(10 + textWidth('ab', font) + box, 9);
  expect(more).toEqual([]);
});

test('runs never hold what cannot be printed', () => {
  const runs = textRuns(mark('\u202ea\u0000\u200b\tb\ud800e\u0301'));
  expect(runs.map((run) => (run.kind === 'glyphs' ? run.text : '?'))).toEqual(['a b', '?', 'é']);
});

test('the marks of a list as Word writes them into a PDF are bullets', () => {
  expect(textRuns(mark('\uf0b7 satu \uf0a7 dua'))).toEqual([{ kind: 'glyphs', text: '\u2022 satu \u2022 dua', x: 10 }]);
});
