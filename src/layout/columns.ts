import { type Font, textWidth, wrap } from '../drawing';
import type { KolomMutu, Langkah, Sop, TampilanLengkap } from '../model';
import { column as widths, pad, symbol } from './sizes';

export type TextColumn = 'kegiatan' | KolomMutu;

/** A column of the table; `key` is what the geometry report calls it. mm. */
export interface Column {
  readonly key: string;
  readonly kind: 'no' | 'text' | 'pelaksana';
  readonly title: string;
  readonly x: number;
  readonly w: number;
}

export interface Columns {
  readonly all: readonly Column[];
  readonly no: Column;
  readonly kegiatan: Column;
  /** In the order of the document. */
  readonly pelaksana: readonly Column[];
  /** Kelengkapan, Waktu, Output in the order of `kolom`. */
  readonly mutu: readonly Column[];
  readonly keterangan: Column | null;
  readonly left: number;
  readonly right: number;
  /** How wide a symbol may be. */
  readonly symbolWidth: number;
}

/**
 * Shares the width of the page. Pelaksana columns get what symbols and corridors need; the text columns
 * share the rest so that the table becomes as low as it can; a width set by the user is kept.
 * @param gutters mm needed beside the symbols of each pelaksana
 */
export function layColumns(
  sop: Sop,
  tampilan: TampilanLengkap,
  body: { readonly x: number; readonly w: number },
  font: Font,
  gutters: readonly number[],
): Columns {
  const texts = textColumns(tampilan);
  const least = texts.reduce((sum, key) => sum + minimumOf(sop, tampilan, key, font), 0);
  const room = body.w - widths.no - least;
  const { actors, symbolWidth } = actorWidths(sop, tampilan, gutters, room);
  const rest = body.w - widths.no - actors.reduce((sum, w) => sum + w, 0);
  const shared = shareText(sop, tampilan, texts, font, rest);
  return place(sop, tampilan, body.x, actors, shared, symbolWidth);
}

export function textColumns(tampilan: TampilanLengkap): TextColumn[] {
  const mutu = tampilan.kolom.filter((key) => key !== 'keterangan');
  return ['kegiatan', ...mutu, ...(tampilan.kolom.includes('keterangan') ? (['keterangan'] as const) : [])];
}

function actorWidths(
  sop: Sop,
  tampilan: TampilanLengkap,
  gutters: readonly number[],
  room: number,
): { actors: number[]; symbolWidth: number } {
  const count = Math.max(1, sop.pelaksana.length);
  const { max, roomy, min } = widths.pelaksana;
  const wish = count <= 3 ? max : count <= 4 ? roomy : Math.max(20, Math.min(roomy, 125 / count));
  const need = (index: number, symbolWidth: number) => symbolWidth + 2 * (gutters[index] ?? 3);
  const given = (index: number) => tampilan.lebar[`p:${sop.pelaksana[index]?.id}`];
  const all = (symbolWidth: number, least: number) =>
    sop.pelaksana.map((_, index) => Math.max(need(index, symbolWidth), given(index) ?? least));
  for (const least of [wish, 22, 20, min]) {
    const actors = all(symbol.width, least);
    if (sum(actors) <= room) return { actors, symbolWidth: symbol.width };
  }
  const fixed = sum(gutters.map((gutter) => 2 * gutter));
  const symbolWidth = Math.max(symbol.minWidth, Math.min(symbol.width, (room - fixed) / count));
  return { actors: all(symbolWidth, min), symbolWidth };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function textsOf(langkah: Langkah, key: TextColumn): readonly string[] {
  if (key === 'kelengkapan' || key === 'output') return langkah[key];
  return [langkah[key] ?? ''];
}

/** The longest word decides, within reason: longer ones are hyphenated. */
function minimumOf(sop: Sop, tampilan: TampilanLengkap, key: TextColumn, font: Font): number {
  const { min } = widths.text[key];
  const words = [tampilan.judul[key], ...sop.langkah.flatMap((langkah) => textsOf(langkah, key))]
    .flatMap((text) => text.split(/[\s/-]+/))
    .map((word) => textWidth(word, font));
  return Math.min(min * 1.5, Math.max(min, ...words.map((width) => width + 2 * pad.x + 0.2)));
}

/** How many lines a cell takes at a width, close enough to share out room by. */
interface Estimate {
  readonly key: TextColumn;
  readonly cells: readonly (readonly number[])[];
}

const shareStep = 3;

function shareText(
  sop: Sop,
  tampilan: TampilanLengkap,
  texts: readonly TextColumn[],
  font: Font,
  rest: number,
): Map<TextColumn, number> {
  const shared = new Map(texts.map((key) => [key, tampilan.lebar[key] ?? minimumOf(sop, tampilan, key, font)]));
  const free = texts.filter((key) => tampilan.lebar[key] === undefined);
  const estimates = free.map((key) => estimateOf(sop, key, font));
  let left = rest - sum([...shared.values()]);
  while (left >= shareStep) {
    const best = bestGain(estimates, shared, left);
    if (!best) break;
    shared.set(best.key, (shared.get(best.key) ?? 0) + best.step);
    left -= best.step;
  }
  return spread(shared, free.length > 0 ? free : texts, left);
}

function estimateOf(sop: Sop, key: TextColumn, font: Font): Estimate {
  const cells = sop.langkah.map((langkah) => {
    const texts = textsOf(langkah, key);
    const indent = texts.length > 1 ? 5 : 0;
    return texts.flatMap((text) => text.split('\n')).map((line) => textWidth(line, font) * 1.04 + indent);
  });
  return { key, cells };
}

function linesAt(estimate: Estimate, row: number, width: number): number {
  const room = width - 2 * pad.x;
  return (estimate.cells[row] ?? []).reduce((lines, text) => lines + Math.max(1, Math.ceil(text / room)), 0);
}

/** Lines below this many cost nothing: the symbol of the row is as high anyway. */
const freeLines = 4;

function bestGain(
  estimates: readonly Estimate[],
  shared: ReadonlyMap<TextColumn, number>,
  left: number,
): { key: TextColumn; step: number } | null {
  let best: { key: TextColumn; step: number; gain: number } | null = null;
  const rows = estimates[0]?.cells.length ?? 0;
  const heights = (grown: TextColumn | null, step: number) => {
    let total = 0;
    for (let row = 0; row < rows; row++) {
      total += Math.max(
        freeLines,
        ...estimates.map((one) => linesAt(one, row, (shared.get(one.key) ?? 0) + (one.key === grown ? step : 0))),
      );
    }
    return total;
  };
  const now = heights(null, 0);
  for (const { key } of estimates) {
    for (let step = shareStep; step <= Math.min(left, 8 * shareStep); step += shareStep) {
      const gain = (now - heights(key, step)) / step;
      if (gain > 0 && (!best || gain > best.gain + 1e-9)) best = { key, step, gain };
    }
  }
  return best;
}

/** What nobody needs is given out by how far each column is below what it would like. */
function spread(
  shared: Map<TextColumn, number>,
  free: readonly TextColumn[],
  left: number,
): Map<TextColumn, number> {
  const wishes = free.map((key) => Math.max(0, widths.text[key].wish - (shared.get(key) ?? 0)));
  const total = sum(wishes);
  const toWishes = Math.max(0, Math.min(left, total));
  free.forEach((key, index) => {
    const wish = total > 0 ? (toWishes * (wishes[index] ?? 0)) / total : 0;
    const share = widths.text[key].wish / sum(free.map((one) => widths.text[one].wish));
    shared.set(key, (shared.get(key) ?? 0) + wish + (left - toWishes) * share);
  });
  return shared;
}

function place(
  sop: Sop,
  tampilan: TampilanLengkap,
  left: number,
  actors: readonly number[],
  shared: ReadonlyMap<TextColumn, number>,
  symbolWidth: number,
): Columns {
  let x = left;
  const next = (key: string, kind: Column['kind'], title: string, w: number): Column => {
    const laid = { key, kind, title, x, w };
    x += w;
    return laid;
  };
  const text = (key: TextColumn) => next(key, 'text', tampilan.judul[key], shared.get(key) ?? 0);
  const no = next('no', 'no', tampilan.judul.no, widths.no);
  const kegiatan = text('kegiatan');
  const pelaksana = sop.pelaksana.map((one, index) => next(`p:${one.id}`, 'pelaksana', one.nama, actors[index] ?? 0));
  const mutu = textColumns(tampilan).filter((key) => key !== 'kegiatan' && key !== 'keterangan').map(text);
  const keterangan = tampilan.kolom.includes('keterangan') ? text('keterangan') : null;
  const all = [no, kegiatan, ...pelaksana, ...mutu, ...(keterangan ? [keterangan] : [])];
  return { all, no, kegiatan, pelaksana, mutu, keterangan, left, right: x, symbolWidth };
}

/** The largest size, down to `least`, at which no word of a heading must be cut. */
export function headingFont(title: string, width: number, font: Font, least: number): Font {
  for (let size = font.size; size >= least; size -= 0.5) {
    const smaller = { ...font, size };
    if (!wrap(title, width, smaller).some((line) => title[line.end - 1] !== '-' && line.text.endsWith('-'))) return smaller;
  }
  return { ...font, size: least };
}
