/** An entry of a list while it is edited; the key stays when its text or its place changes. */
export interface Entry {
  readonly key: number;
  readonly text: string;
}

/** The entries of a list as a form shows them: an empty list has one blank to write in. */
export function entriesOf(texts: readonly string[]): readonly Entry[] {
  const shown = texts.length === 0 ? [''] : texts;
  return shown.map((text, key) => ({ key, text }));
}

/** What the document holds: blanks are only for the hand that will fill them. */
export function textsOf(entries: readonly Entry[]): string[] {
  return entries.map(({ text }) => text).filter((text) => text.trim() !== '');
}

export function freshKey(entries: readonly Entry[]): number {
  return Math.max(-1, ...entries.map(({ key }) => key)) + 1;
}

export function withText(entries: readonly Entry[], key: number, text: string): readonly Entry[] {
  return entries.map((entry) => (entry.key === key ? { key, text } : entry));
}

/** Puts new entries after one. */
export function withAfter(entries: readonly Entry[], key: number, texts: readonly string[]): readonly Entry[] {
  const first = freshKey(entries);
  const added = texts.map((text, index) => ({ key: first + index, text }));
  return entries.flatMap((entry) => (entry.key === key ? [entry, ...added] : [entry]));
}

export function without(entries: readonly Entry[], key: number): readonly Entry[] {
  const rest = entries.filter((entry) => entry.key !== key);
  return rest.length === 0 ? [{ key: freshKey(entries), text: '' }] : rest;
}

/** Moves an entry up or down; at the end of the list it stays. */
export function moved(entries: readonly Entry[], key: number, step: 1 | -1): readonly Entry[] {
  const from = entries.findIndex((entry) => entry.key === key);
  const to = from + step;
  const [one, other] = [entries[from], entries[to]];
  if (!one || !other) return entries;
  return entries.map((entry, index) => (index === from ? other : index === to ? one : entry));
}

const mark = /^\s*(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[-–•·▪*])\s+/;
/** Only Word puts a tab after the mark of a list: there one line is enough to know it. */
const tabbedMark = /^\s*(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[-–•·▪*o§])\t\s*/;

/**
 * The lines of a text that was copied elsewhere, as entries. Where every line is numbered, the numbers go: the paper
 * counts by itself.
 */
export function linesOf(text: string): readonly string[] {
  return markless(text).map(withoutTabs);
}

/** Whether what was copied is several cells beside each other. */
export function hasCells(text: string): boolean {
  return markless(text).some((line) => line.includes('\t'));
}

/** A text that was copied elsewhere, as the paper can have it: without tabs, without the end of a line after the last. */
export function plainOf(text: string): string {
  return withoutTabs(fromCell(text)).replace(/ *\n/g, '\n').replace(/\n+$/, '');
}

function markless(text: string): readonly string[] {
  const lines = fromCell(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.every((line) => tabbedMark.test(line))) return lines.map((line) => line.replace(tabbedMark, ''));
  const isNumbered = lines.length > 1 && lines.every((line) => mark.test(line));
  return isNumbered ? lines.map((line) => line.replace(mark, '')) : lines;
}

/** A cell of several lines is copied by Excel between quotation marks. */
function fromCell(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const cell = /^"((?:[^"]|"")*)"\n?$/.exec(lines)?.[1];
  return cell?.includes('\n') ? cell.replaceAll('""', '"') : lines;
}

function withoutTabs(text: string): string {
  return text.replace(/[\t\u00a0]+/g, ' ');
}
