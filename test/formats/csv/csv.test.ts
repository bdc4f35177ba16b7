import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/formats/csv';

test('CSV is what a spreadsheet with Indonesian settings reads, and no cell is a formula', () => {
  expect(
    writeCsv([
      ['a', 'b;c', '1,5'],
      ['"', 'x\r\ny', ''],
    ]),
  ).toBe('\uFEFFa;"b;c";1,5\r\n"""";"x\ny";\r\n');
  expect(writeCsv([['-']])).toBe('\uFEFF-\r\n');
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
    expect(writeCsv([[text]]).slice(1)).toMatch(/^"?'/);
  }
});
