import { extentOf, type Font, textWidth } from '../drawing';
import type { Langkah, Sop, TampilanLengkap } from '../model';
import { keeping } from './keep';
import { pad, type, column as widths } from './sizes';
import { highestIn, linesOf, savedBy, type TextColumn, type TextMeasure } from './text-lines';

export function textColumns(tampilan: TampilanLengkap): TextColumn[] {
  const mutu = tampilan.kolom.filter((key) => key !== 'keterangan');
  return ['kegiatan', ...mutu, ...(tampilan.kolom.includes('keterangan') ? (['keterangan'] as const) : [])];
}

export function measureTexts(sop: Sop, tampilan: TampilanLengkap, font: Font): TextMeasure[] {
  const columns = textColumns(tampilan);
  const set = `${columns} ${font.family} ${font.size}`;
  const rows = sop.langkah.map((langkah) =>
    kept(langkah, set, () => columns.map((key) => measureCell(langkah, key, font))),
  );
  return columns.map((key, at) => {
    const asked = tampilan.lebar[key];
    const fixed = asked === undefined ? null : Math.max(leastWidth(tampilan, key, font.size), asked);
    const measured = rows.map((row) => row[at] as Measured);
    const least = fixed ?? leastOf(tampilan, key, font, measured);
    const cells = measured.map((cell) => cell.lines);
    return { key, fixed, least, floor: Math.min(least, leastWidth(tampilan, key, font.size)), cells, lines: new Map() };
  });
}

/** The least that a text column is ever given for type of `size` pt: it also keeps the words of its heading whole; mm. */
export function leastWidth(tampilan: TampilanLengkap, key: TextColumn, size: number): number {
  const { min, most } = widths.text[key];
  const small: Font = { family: tampilan.huruf, face: 'bold', size: type.least };
  const words = tampilan.judul[key].split(wordEnds).map((word) => textWidth(word, small));
  return Math.max(min * Math.min(1, size / 9), Math.min(most, Math.max(...words) + 2 * pad.x + 0.1));
}

/** The text of one cell: the lengths of its paragraphs as if each stood on one line, and its longest word; mm. */
interface Measured {
  readonly lines: readonly number[];
  readonly longest: number;
}

/** The cells of a langkah, in the order of the columns. */
const kept = keeping<Langkah, readonly Measured[]>();

function measureCell(langkah: Langkah, key: TextColumn, font: Font): Measured {
  const texts = textsOf(langkah, key);
  const indent = texts.length > 1 ? 5 : 0;
  const lines: number[] = [];
  let longest = 0;
  for (const text of texts) {
    for (const paragraph of text.includes('\n') ? text.split('\n') : [text]) {
      const { width, word } = extentOf(paragraph, font);
      lines.push(width * 1.04 + indent);
      longest = Math.max(longest, word);
    }
  }
  return { lines, longest };
}

const wordEnds = /[\s/-]+/;

function textsOf(langkah: Langkah, key: TextColumn): readonly string[] {
  if (key === 'kelengkapan' || key === 'output') return langkah[key];
  return [langkah[key] ?? ''];
}

/** The longest word decides, within reason: longer ones are hyphenated. Waktu is kept on one line where it is short. */
function leastOf(tampilan: TampilanLengkap, key: TextColumn, font: Font, cells: readonly Measured[]): number {
  const { most } = widths.text[key];
  const bold: Font = { ...font, face: 'bold' };
  let longest = Math.max(...tampilan.judul[key].split(wordEnds).map((word) => textWidth(word, bold)));
  for (const cell of cells) {
    longest = Math.max(longest, cell.longest);
    if (key !== 'waktu') continue;
    for (const line of cell.lines) if (line <= most - 2 * pad.x) longest = Math.max(longest, line);
  }
  return Math.min(most, Math.max(leastWidth(tampilan, key, font.size), longest + 2 * pad.x + 0.2));
}

const step = 3;
/** How much a column may get at once: one line less may want several steps. */
const leaps = [step, 2 * step, 4 * step, 8 * step];

/**
 * Shares `rest` mm among the text columns: each step goes where it saves most lines over the whole table,
 * what saves nothing is given out by what each column would like to have.
 */
export function shareText(texts: readonly TextMeasure[], rest: number): Map<TextColumn, number> {
  const shared = new Map(texts.map((one) => [one.key, one.least]));
  const short = sum([...shared.values()]) - rest;
  if (short > 0) return squeeze(texts, shared, short);
  const free = texts.filter((one) => one.fixed === null);
  let left = rest - sum([...shared.values()]);
  const lines = free.map((one) => linesOf(one, shared.get(one.key) ?? 0));
  while (left >= step) {
    const best = bestGain(free, shared, lines, left);
    if (!best) break;
    const width = (shared.get(best.text.key) ?? 0) + best.more;
    shared.set(best.text.key, width);
    lines[best.at] = linesOf(best.text, width);
    left -= best.more;
  }
  spread(shared, free.length > 0 ? free : texts, left);
  return shared;
}

/** When even the longest words have no room, each column gives in proportion to what it has above its floor. */
function squeeze(
  texts: readonly TextMeasure[],
  shared: Map<TextColumn, number>,
  short: number,
): Map<TextColumn, number> {
  const spare = sum(texts.map((one) => one.least - one.floor));
  for (const { key, least, floor } of texts) {
    shared.set(key, least - (spare > 0 ? Math.min(1, short / spare) * (least - floor) : 0));
  }
  return shared;
}

interface Gain {
  readonly at: number;
  readonly text: TextMeasure;
  readonly more: number;
  readonly gain: number;
}

function bestGain(
  texts: readonly TextMeasure[],
  shared: ReadonlyMap<TextColumn, number>,
  lines: readonly Int32Array[],
  left: number,
): Gain | null {
  const highest = highestIn(lines);
  let best: Gain | null = null;
  texts.forEach((text, at) => {
    for (const more of leaps) {
      if (more > left) break;
      const gain = savedBy(text, (shared.get(text.key) ?? 0) + more, highest[at] ?? []) / more;
      if (gain > 0 && (!best || gain > best.gain + 1e-9)) best = { at, text, more, gain };
    }
  });
  return best;
}

/** What nobody needs is given out by how far each column is below what it would like. */
function spread(shared: Map<TextColumn, number>, free: readonly TextMeasure[], left: number): void {
  const wishes = free.map(({ key }) => Math.max(0, widths.text[key].wish - (shared.get(key) ?? 0)));
  const total = sum(wishes);
  const granted = Math.max(0, Math.min(left, total));
  const all = sum(free.map(({ key }) => widths.text[key].wish));
  free.forEach(({ key }, index) => {
    const wish = total > 0 ? (granted * (wishes[index] ?? 0)) / total : 0;
    shared.set(key, (shared.get(key) ?? 0) + wish + ((left - granted) * widths.text[key].wish) / all);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
