const words: ReadonlyMap<string, number> = new Map([
  ['setengah', 0.5],
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
  ['sepuluh', 10],
  ['sebelas', 11],
]);

const fractions: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** A number in figures as Indonesians write it: 3, 1.000, 1,5, 1.5, 1/2, ½, 1½. */
export const numberPattern = '\\d{1,3}/[1-9]\\d{0,2}|[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d{1,6}(?:[.,]\\d{1,2})?[½¼¾]?|[½¼¾]';

/** A small number in words, as in "satu hari". */
export const numberWordPattern = [...words.keys()].join('|');

/** The value of a text that one of the two patterns matched. */
export function numberOfText(text = ''): number {
  const word = words.get(text);
  if (word !== undefined) return word;
  const [over, under] = text.split('/');
  if (under !== undefined) return Number(over) / Number(under);
  const fraction = fractions.get(text.slice(-1));
  const whole = fraction === undefined ? text : text.slice(0, -1);
  const figures = /^\d{1,3}(?:\.\d{3})+$/.test(whole) ? whole.replaceAll('.', '') : whole.replace(',', '.');
  return Number(figures) + (fraction ?? 0);
}
