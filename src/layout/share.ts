import { type Font, textWidth } from '../drawing';
import type { KolomMutu, Langkah, Sop, TampilanLengkap } from '../model';
import { pad, column as widths } from './sizes';

export type TextColumn = 'kegiatan' | KolomMutu;

/** What the width of a text column is decided by; mm. Measured once for a document. */
export interface TextMeasure {
  readonly key: TextColumn;
  /** Set by the user's drag. */
  readonly fixed: number | null;
  /** Its longest word, within bounds. */
  readonly least: number;
  /** What it is never narrower than, when symbols and arrows need the room. */
  readonly floor: number;
  /** For each langkah the lengths of its paragraphs, as if each stood on one line. */
  readonly cells: readonly (readonly number[])[];
}

export function textColumns(tampilan: TampilanLengkap): TextColumn[] {
  const mutu = tampilan.kolom.filter((key) => key !== 'keterangan');
  return ['kegiatan', ...mutu, ...(tampilan.kolom.includes('keterangan') ? (['keterangan'] as const) : [])];
}

export function measureTexts(sop: Sop, tampilan: TampilanLengkap, font: Font): TextMeasure[] {
  return textColumns(tampilan).map((key) => {
    const fixed = tampilan.lebar[key] ?? null;
    const cells = sop.langkah.map((langkah) => {
      const texts = textsOf(langkah, key);
      const indent = texts.length > 1 ? 5 : 0;
      return texts.flatMap((text) => text.split('\n')).map((line) => textWidth(line, font) * 1.04 + indent);
    });
    const least = fixed ?? leastOf(sop, tampilan, key, font, cells);
    return { key, fixed, least, floor: fixed ?? Math.min(least, widths.text[key].min), cells };
  });
}

function textsOf(langkah: Langkah, key: TextColumn): readonly string[] {
  if (key === 'kelengkapan' || key === 'output') return langkah[key];
  return [langkah[key] ?? ''];
}

/** The longest word decides, within reason: longer ones are hyphenated. Waktu is kept on one line where it is short. */
function leastOf(
  sop: Sop,
  tampilan: TampilanLengkap,
  key: TextColumn,
  font: Font,
  cells: readonly (readonly number[])[],
): number {
  const { min, most } = widths.text[key];
  const bold: Font = { ...font, face: 'bold' };
  const heading = tampilan.judul[key].split(/[\s/-]+/).map((word) => textWidth(word, bold));
  const words = sop.langkah
    .flatMap((langkah) => textsOf(langkah, key))
    .flatMap((text) => text.split(/[\s/-]+/))
    .map((word) => textWidth(word, font));
  const whole = key === 'waktu' ? cells.flat().filter((length) => length <= most - 2 * pad.x) : [];
  return Math.min(most, Math.max(min, ...[...heading, ...words, ...whole].map((length) => length + 2 * pad.x + 0.2)));
}

const step = 3;
const longest = 8 * step;
/** Lines below this many cost nothing: the symbol of the row is as high anyway. */
const freeLines = 4;

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
  while (left >= step) {
    const best = bestGain(free, shared, left);
    if (!best) break;
    shared.set(best.key, (shared.get(best.key) ?? 0) + best.step);
    left -= best.step;
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
  readonly key: TextColumn;
  readonly step: number;
  readonly gain: number;
}

function bestGain(texts: readonly TextMeasure[], shared: ReadonlyMap<TextColumn, number>, left: number): Gain | null {
  const now = texts.map((one) => one.cells.map((_, row) => linesAt(one, row, shared.get(one.key) ?? 0)));
  let best: Gain | null = null;
  texts.forEach((one, index) => {
    const others = one.cells.map((_, row) =>
      Math.max(freeLines, ...now.map((lines, at) => (at === index ? 0 : (lines[row] ?? 0)))),
    );
    for (let more = step; more <= Math.min(left, longest); more += step) {
      const saved = one.cells.reduce((total, _, row) => {
        const [before, other] = [now[index]?.[row] ?? 0, others[row] ?? 0];
        if (before <= other) return total;
        return total + before - Math.max(other, linesAt(one, row, (shared.get(one.key) ?? 0) + more));
      }, 0);
      if (saved > 0 && (!best || saved / more > best.gain + 1e-9))
        best = { key: one.key, step: more, gain: saved / more };
    }
  });
  return best;
}

/** How many lines a cell takes at a width: close enough to share out room by. */
function linesAt(text: TextMeasure, row: number, width: number): number {
  const room = width - 2 * pad.x;
  let lines = 0;
  for (const length of text.cells[row] ?? []) lines += Math.max(1, Math.ceil(length / room));
  return lines;
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
