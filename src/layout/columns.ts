import type { Sop, TampilanLengkap } from '../model';
import { areSame, recalling } from './keep';
import { shareText, textColumns } from './share';
import { symbol, column as widths } from './sizes';
import type { TextColumn, TextMeasure } from './text-lines';

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
  /** Stands for all their places: where it is the same, every column is. */
  readonly key: string;
  /** Stands for what decides how texts are broken and symbols written: the widths of text columns and of symbols. */
  readonly textKey: string;
}

/**
 * Shares the width of the page. Pelaksana columns get what symbols and corridors need; the text columns
 * share the rest so that the table becomes as low as it can; a width set by the user is kept.
 * @param texts what `measureTexts` found
 * @param gutters mm needed beside the symbols of each pelaksana
 */
export function layColumns(
  sop: Sop,
  tampilan: TampilanLengkap,
  body: { readonly x: number; readonly w: number },
  texts: readonly TextMeasure[],
  gutters: readonly number[],
): Columns {
  return laid(texts, [...gutters], () => layAnew(sop, tampilan, body, texts, gutters));
}

/** By what the texts of one table measure. */
const laid = recalling<readonly TextMeasure[], readonly number[], Columns>(areSame);

function layAnew(
  sop: Sop,
  tampilan: TampilanLengkap,
  body: { readonly x: number; readonly w: number },
  texts: readonly TextMeasure[],
  gutters: readonly number[],
): Columns {
  const { actors, symbolWidth } = actorWidths(sop, tampilan, gutters, roomForActors(body, texts));
  const shared = shareText(texts, body.w - widths.no - sum(actors));
  return place(sop, tampilan, body.x, actors, shared, symbolWidth);
}

/** How much text columns give for others: what they do not need to be read with ease, or all but what they must keep. */
export type Spare = 'ease' | 'least';

/** Whether the page has room for these gutters beside whole symbols. */
export function hasRoomFor(
  gutters: readonly number[],
  body: { readonly w: number },
  texts: readonly TextMeasure[],
  spare: Spare,
): boolean {
  const kept = texts.map(({ key, least, floor }) =>
    spare === 'least' ? floor : Math.max(least, widths.text[key].ease),
  );
  return sum(gutters.map((gutter) => symbol.width + 2 * gutter)) <= body.w - widths.no - sum(kept);
}

/** The widths of the text columns, mm. */
export function textWidthsOf({ kegiatan, mutu, keterangan }: Columns): ReadonlyMap<string, number> {
  return new Map([kegiatan, ...mutu, ...(keterangan ? [keterangan] : [])].map(({ key, w }) => [key, w]));
}

/** mm that pelaksana may take: at ease, beside the longest words; at the most, beside the narrowest text columns. */
interface ActorRoom {
  readonly ease: number;
  readonly most: number;
}

function roomForActors(body: { readonly w: number }, texts: readonly TextMeasure[]): ActorRoom {
  const room = body.w - widths.no;
  return { ease: room - sum(texts.map((one) => one.least)), most: room - sum(texts.map((one) => one.floor)) };
}

interface Actors {
  readonly actors: number[];
  readonly symbolWidth: number;
}

/** As wide as there is room for: first as the user set them, then without that, then with narrower symbols, at last squeezed. */
function actorWidths(sop: Sop, tampilan: TampilanLengkap, gutters: readonly number[], room: ActorRoom): Actors {
  const count = Math.max(1, sop.pelaksana.length);
  const { max, roomy, min } = widths.pelaksana;
  const wish = count <= 3 ? max : count <= 4 ? roomy : Math.max(20, Math.min(roomy, 125 / count));
  const given = (index: number) => tampilan.lebar[`p:${sop.pelaksana[index]?.id}`];
  const all = (symbolWidth: number, least: number, kept: boolean) =>
    sop.pelaksana.map((_, index) =>
      Math.max(symbolWidth + 2 * (gutters[index] ?? 3), (kept ? given(index) : null) ?? least),
    );
  for (const least of [wish, 22, 20, min]) {
    const actors = all(symbol.width, least, true);
    if (sum(actors) <= room.ease) return { actors, symbolWidth: symbol.width };
  }
  for (const kept of [true, false]) {
    const actors = all(symbol.width, min, kept);
    if (sum(actors) <= room.most) return { actors, symbolWidth: symbol.width };
  }
  const fixed = sum(gutters.map((gutter) => 2 * gutter));
  const symbolWidth = Math.max(symbol.minWidth, Math.min(symbol.width, (room.most - fixed) / count));
  const actors = all(symbolWidth, symbolWidth, false);
  const scale = Math.min(1, room.most / sum(actors));
  return { actors: actors.map((actor) => actor * scale), symbolWidth: symbolWidth * scale };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
  const mutu = textColumns(tampilan)
    .filter((key) => key !== 'kegiatan' && key !== 'keterangan')
    .map(text);
  const keterangan = tampilan.kolom.includes('keterangan') ? text('keterangan') : null;
  const all = [no, kegiatan, ...pelaksana, ...mutu, ...(keterangan ? [keterangan] : [])];
  const key = `${left} ${symbolWidth} ${all.map((column) => `${column.key} ${column.w}`).join(' ')}`;
  const textKey = `${symbolWidth} ${all.filter(({ kind }) => kind === 'text').map(({ w }) => w)}`;
  return { all, no, kegiatan, pelaksana, mutu, keterangan, left, right: x, symbolWidth, key, textKey };
}
