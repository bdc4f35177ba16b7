/**
 * How many connectors are stacked in one column at a page's head, or foot, as long as others have room: two such stacks and
 * a symbol between them are less than a page.
 */
const most = 6;

/**
 * The column for one connector more: that of its symbol, or the nearest that has room; where none has, the least filled.
 * @param filled how many stand in each column already
 */
export function columnFor(filled: readonly number[], own: number): number {
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
