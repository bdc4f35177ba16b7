import { type Box, type Font, textWidth } from '../drawing';
import { dateText, type JudulKey, type Sop, type TampilanLengkap } from '../model';
import { layBlock } from './blocks';
import { laySignedCell } from './identity-signed';
import { type FindTerms, istilahOf } from './istilah';
import { cutStack, placeStack, stackHeight } from './paragraphs';
import { type Content, cellOf, joinPieces, type Piece, padding, type Rows } from './piece';

interface HeadRow {
  readonly label: Content;
  readonly value: Content;
  readonly height: number;
}

/** A row before it is known how high it may be. */
interface HeadSpec {
  readonly share: number;
  readonly lay: (room: number) => HeadRow;
}

/** mm of the labels; more where a wide face would break one of the usual length. */
const labels = { width: 38, most: 44 } as const;
const labelKeys = ['nomor', 'tanggalPembuatan', 'tanggalRevisi', 'tanggalEfektif', 'pengesah', 'nama'] as const;
/** Rows high enough to write in by hand, and the higher one of the name; mm. */
const least = { written: 6, nama: 9.4 } as const;
/** Shares of the sheet's height beyond which a row's text goes on elsewhere, where the others leave it no more. */
const shares = { nomor: 0.12, tanggal: 0.08, pengesah: 0.44, nama: 0.2 } as const;

/**
 * Nomor, the dates, Disahkan oleh and Nama SOP, a ruled row each. Height that is left over goes to the cell that is
 * signed, else to all rows but the last alike.
 * @param limit the height in mm that it may have; what needs more goes to `rest`
 */
export function layHead(sop: Sop, tampilan: TampilanLengkap, width: number, limit: number, font: Font): Rows {
  const { nomor, nama, tanggalPembuatan, tanggalRevisi, tanggalEfektif, pengesah } = sop.identitas;
  const signed = tampilan.tandaTangan !== 'akhir';
  const labelWidth = widthOfLabels(tampilan, font);
  const valueWidth = width - labelWidth;
  const italics = istilahOf(tampilan);
  const row = (key: JudulKey, share: number, value: (room: number) => Content, minimum: number): HeadSpec => ({
    share,
    lay: (room) => {
      const stands = signed && key === 'pengesah' ? 'top' : 'middle';
      const words = { text: tampilan.judul[key], field: `tampilan.judul.${key}`, font, stands, italics } as const;
      const [label, content] = [layWords(sop, words, labelWidth, room), value(room)];
      return { label, value: content, height: Math.max(minimum, label.height, content.height) };
    },
  });
  const plain = (key: JudulKey, share: number, text: string, field = `identitas.${key}`): HeadSpec =>
    row(key, share, (room) => layWords(sop, { text, field, font, italics }, valueWidth, room), least.written);
  const title: Words = { text: nama, field: 'identitas.nama', font: { ...font, face: 'bold' }, italics };
  const rows = layWithin(limit, [
    plain('nomor', shares.nomor, nomor ?? ''),
    plain('tanggalPembuatan', shares.tanggal, dateText(tanggalPembuatan)),
    plain('tanggalRevisi', shares.tanggal, dateText(tanggalRevisi)),
    plain('tanggalEfektif', shares.tanggal, dateText(tanggalEfektif)),
    signed
      ? row('pengesah', shares.pengesah, (room) => laySignedCell(sop, tampilan, valueWidth, room, font), 0)
      : plain('pengesah', shares.pengesah, pengesah.jabatan, 'identitas.pengesah.jabatan'),
    row('nama', shares.nama, (room) => layWords(sop, title, valueWidth, room), least.nama),
  ]);
  const height = rows.reduce((sum, one) => sum + one.height, 0);
  const rest = rows.flatMap((one) => [...one.label.rest, ...one.value.rest]);
  const foot = rows.at(-1)?.height ?? 0;
  return {
    height,
    rest,
    foot,
    place: (box, higher) => placeRows(stretched(rows, box.h, higher, signed), box, labelWidth),
  };
}

/**
 * As long as all rows fit, none is cut. Where they do not, what the others leave of their shares goes to those that need more, the
 * largest share first.
 */
function layWithin(limit: number, specs: readonly HeadSpec[]): HeadRow[] {
  const whole = specs.map(({ lay }) => lay(limit));
  const rooms = specs.map(({ share }, at) => Math.min(whole[at]?.height ?? 0, share * limit));
  let left = limit - rooms.reduce((sum, one) => sum + one, 0);
  const bySize = specs.map((_, at) => at).sort((a, b) => (specs[b]?.share ?? 0) - (specs[a]?.share ?? 0));
  for (const at of bySize) {
    const more = Math.min(left, (whole[at]?.height ?? 0) - (rooms[at] ?? 0));
    rooms[at] = (rooms[at] ?? 0) + more;
    left -= more;
  }
  return specs.map(({ lay }, at) => {
    const one = whole[at] as HeadRow;
    return one.height <= (rooms[at] ?? 0) + 0.001 ? one : lay(rooms[at] ?? 0);
  });
}

function widthOfLabels({ judul }: TampilanLengkap, font: Font): number {
  const longest = Math.max(...labelKeys.map((key) => textWidth(judul[key], font))) + 2 * padding.x + 0.1;
  return longest > labels.most ? labels.width : Math.max(labels.width, longest);
}

/** A text in a cell of its own, in the middle of its height unless it says 'top'. */
interface Words {
  readonly text: string;
  readonly field: string;
  readonly font: Font;
  readonly stands?: 'top' | 'middle';
  readonly italics: FindTerms;
}

function layWords(
  sop: Sop,
  { text, field, font, stands = 'middle', italics }: Words,
  width: number,
  limit: number,
): Content {
  const bold = font.face === 'bold';
  const block = layBlock([text], width - 2 * padding.x, font, { balanced: bold, italics });
  const place = { of: sop.id, field, pen: bold ? 'strong' : 'text', font } as const;
  const { kept, rest } = cutStack([{ block, place, before: 0 }], limit - 2 * padding.y);
  const height = stackHeight(kept);
  return {
    height: height + 2 * padding.y,
    rest,
    place: (cell) => {
      const top = cell.y + (stands === 'top' ? padding.y : (cell.h - height) / 2);
      return { marks: placeStack(kept, cell.x + padding.x, top), zones: [cellOf(cell, sop.id, field)] };
    },
  };
}

/** The rows as high as `height` mm together, the last one at least `foot`. */
function stretched(rows: readonly HeadRow[], height: number, foot: number, signed: boolean): HeadRow[] {
  const last = rows.length - 1;
  const heights = rows.map((one, index) => (index === last ? Math.max(foot, one.height) : one.height));
  const surplus = height - heights.reduce((sum, one) => sum + one, 0);
  return rows.map((one, index) => {
    const share = signed ? Number(index === last - 1) : Number(index < last) / last;
    return { ...one, height: (heights[index] ?? 0) + surplus * share };
  });
}

function placeRows(rows: readonly HeadRow[], box: Box, labelWidth: number): Piece {
  let y = box.y;
  const pieces = rows.flatMap(({ label, value, height }) => {
    const cell = { x: box.x, y, w: labelWidth, h: height };
    y += height;
    return [label.place(cell), value.place({ ...cell, x: box.x + labelWidth, w: box.w - labelWidth })];
  });
  return joinPieces(pieces);
}
