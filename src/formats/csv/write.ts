/** Programs take a cell that begins so for a formula, and a formula from a stranger's file may do anything. */
const formula = /^[=+\-@\t\r]/;

/** Where the comma is in numbers, as in Indonesia, spreadsheets take a semicolon between cells, and write it themselves. */
const between = ';';

/**
 * A table as CSV as a spreadsheet with Indonesian settings reads and writes it: semicolons, CRLF, quotes where a cell needs
 * them (RFC 4180), UTF-8 with the mark by which spreadsheets know it. A cell that would be a formula gets an apostrophe
 * before it, which spreadsheets take for "this is text".
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(between)}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = formula.test(text) && text !== '-' ? `'${text}` : text;
  // Within a cell a line ends in LF alone: spreadsheets show CR as a mark of its own.
  const lines = safe.replaceAll('\r\n', '\n');
  return /[";\r\n]/.test(lines) ? `"${lines.replaceAll('"', '""')}"` : lines;
}
