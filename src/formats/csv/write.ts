/** Programs take a cell that begins so for a formula, and a formula from a stranger's file may do anything. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where a cell needs them, UTF-8 with the mark by which spreadsheets know it.
 * A cell that would be a formula gets an apostrophe before it, which spreadsheets take for "this is text".
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = formula.test(text) && text !== '-' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
