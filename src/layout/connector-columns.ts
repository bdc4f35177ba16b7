/**
 * How many connectors are stacked in one column at a page's head, or foot, as long as others have room: two such stacks and
 * a symbol between them are less than a page.
 */
const most = 6;

/**
 * The columns of the connectors at one end of a page. Each stands in the column of its symbol, as long as there are no more than
 * six; those beyond in the nearest column that has room then, the left one of two; where none has, in the least filled.
 * @param own the column of the symbol of each, in the order in which they are placed
 */
export function columnsFor(own: readonly number[], columns: number): number[] {
  const filled = new Array<number>(columns).fill(0);
  const stay = own.map((column) => {
    const stays = (filled[column] ?? 0) < most;
    if (stays) filled[column] = (filled[column] ?? 0) + 1;
    return stays;
  });
  return own.map((column, at) => {
    if (stay[at]) return column;
    const beside = columnBeside(filled, column);
    filled[beside] = (filled[beside] ?? 0) + 1;
    return beside;
  });
}

function columnBeside(filled: readonly number[], own: number): number {
  const columns = filled.map((_, column) => column);
  const nearest = columns.sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  const free = nearest.find((column) => (filled[column] ?? 0) < most);
  return free ?? nearest.reduce((least, one) => ((filled[one] ?? 0) < (filled[least] ?? 0) ? one : least));
}

/**
 * How high the highest stack becomes.
 * @param own how many connectors belong into each column
 */
export function highestStack(own: readonly number[]): number {
  const all = own.reduce((sum, count) => sum + count, 0);
  const level = Math.ceil(all / Math.max(1, own.length));
  return Math.max(level > most ? level : 0, Math.min(most, Math.max(0, ...own)));
}
