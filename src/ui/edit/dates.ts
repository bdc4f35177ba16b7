import { months } from '../../model';

/** The date of the calendar on the wall, as officials write it. */
export function todayWords(now = new Date()): string {
  return `${now.getDate()} ${months[now.getMonth()]} ${now.getFullYear()}`;
}

/**
 * What was typed as the document holds it: "2 Agustus 2024", "2/8/2024" and "2-8-2024" as `2024-08-02`, nothing as a
 * blank. Any other text, "-" among them, stays as it is and is printed so.
 */
export function dateFrom(text: string): string | null {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '') return null;
  const [, day, name, year] = /^(?:(\d{1,2}) )?([a-z]+) (\d{4})$/i.exec(words) ?? [];
  const month = months.findIndex((one) => one.toLowerCase() === name?.toLowerCase()) + 1;
  if (year !== undefined && month > 0) return stored(year, month, day) ?? words;
  const [, date, number, of] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(words) ?? [];
  return (of !== undefined && stored(of, Number(number), date)) || words;
}

function stored(year: string, month: number, day: string | undefined): string | undefined {
  const two = (number: number): string => String(number).padStart(2, '0');
  if (day === undefined) return `${year}-${two(month)}`;
  const exact = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return exact.getUTCMonth() === month - 1 ? `${year}-${two(month)}-${two(Number(day))}` : undefined;
}
