import { expect, test } from 'vitest';
import { rangeIn } from '../../../src/ui/catatan/pointed';

const at = (value: string, selectionStart: number, selectionEnd: number) => ({ value, selectionStart, selectionEnd });

test('the chosen words of a field, without the spaces around them', () => {
  expect(rangeIn('Menerima surat masuk', at('Menerima surat masuk', 9, 15))).toEqual({ from: 9, to: 14 });
});

test('of an entry of a list, where they are in the whole list', () => {
  expect(rangeIn('Surat masuk\nLembar disposisi', at('Lembar disposisi', 7, 16))).toEqual({ from: 19, to: 28 });
});

test('of an entry that reads like a part of an earlier one, in its own place', () => {
  const text = 'Surat masuk\nSurat';
  expect(rangeIn(text, at('Surat', 1, 4), ['Surat masuk'])).toEqual({ from: 13, to: 16 });
  expect(rangeIn(text, at('Surat', 1, 4), ['Surat masuk', ''])).toEqual({ from: 13, to: 16 });
  expect(rangeIn(text, at('Surat masuk', 0, 5), [])).toEqual({ from: 0, to: 5 });
});

test.each([
  ['nothing is chosen', 'Menerima', at('Menerima', 3, 3)],
  ['only a space is chosen', 'a b', at('a b', 1, 2)],
  ['all of it is chosen', 'Menerima', at('Menerima', 0, 8)],
  ['the field shows it otherwise', '2024-08-02', at('2 Agustus 2024', 0, 4)],
  ['it is empty', '', at('', 0, 0)],
])('no words of their own when %s', (_, text, control) => {
  expect(rangeIn(text, control)).toBeUndefined();
});
