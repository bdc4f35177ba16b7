import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../src/model/dates';

describe('a date is printed', () => {
  test.each([
    [null, ''],
    ['', ''],
    ['-', '-'],
    ['2024-08-02', '2 Agustus 2024'],
    ['2022-01-03', '3 Januari 2022'],
    ['2024-12-31', '31 Desember 2024'],
    ['2024-02-29', '29 Februari 2024'],
    ['2000-02-29', '29 Februari 2000'],
    ['2024-08', 'Agustus 2024'],
    ['2022-05', 'Mei 2022'],
    ['0999-01-01', '1 Januari 0999'],
  ])('%s as "%s"', (value, printed) => {
    expect(dateText(value)).toBe(printed);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-08-00',
    '2024-8-2',
    '2024-08-02T00:00:00Z',
    ' 2024-08-02',
    '2024-08-02\n',
    '2 Agustus 2024',
    'Agustus',
    '2024',
    '02/08/2024',
  ])('as it is when no calendar has it: %j', (value) => {
    expect(dateText(value)).toBe(value);
  });

  test('every day of the calendar, as the calendar counts them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const printed = dateText(iso).split(' ');
          expect(printed[0]).toBe(String(date.getUTCDate()));
          expect(printed[2]).toBe(String(date.getUTCFullYear()));
          expect(dateText(iso.slice(0, 7))).toBe(`${printed[1]} ${printed[2]}`);
        },
      ),
    );
  });
});
