/** As they are written in the middle of a date. */
export const months: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/**
 * A date as it is printed: `2024-08-02` as "2 Agustus 2024", `2024-08` as "Agustus 2024". Any other text, "-" and days
 * that no calendar has among them, is printed as it is; null is a blank, left for the hand.
 */
export function dateText(value: string | null): string {
  if (value === null) return '';
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  const [, year = '', month = '', day] = match ?? [];
  const name = months[Number(month) - 1];
  if (!match || name === undefined) return value;
  if (day === undefined) return `${name} ${year}`;
  const number = Number(day);
  if (number < 1 || number > daysIn(Number(year), Number(month))) return value;
  return `${number} ${name} ${year}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
