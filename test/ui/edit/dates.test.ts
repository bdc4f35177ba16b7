import { expect, test } from 'vitest';
import { dateText } from '../../../src/model';
import { dateFrom } from '../../../src/ui/edit/dates';

test.each([
  ['2 Agustus 2024', '2024-08-02'],
  ['  2  agustus 2024 ', '2024-08-02'],
  ['2/8/2024', '2024-08-02'],
  ['02-08-2024', '2024-08-02'],
  ['Agustus 2024', '2024-08'],
  ['29 Februari 2024', '2024-02-29'],
  ['29 Februari 2023', '29 Februari 2023'],
  ['31/13/2024', '31/13/2024'],
  ['-', '-'],
  ['', null],
] as const)('%j is kept as %j', (typed, kept) => {
  expect(dateFrom(typed)).toBe(kept);
});

test.each(['2024-08-02', '2024-08', '2023-02-29', '-', 'menyusul', null])(
  '%j is shown so that it is read as itself',
  (kept) => {
    expect(dateFrom(dateText(kept))).toBe(kept);
  },
);
