import type { Box, Font } from '../drawing';
import type { JudulKey, Sop, TampilanLengkap } from '../model';
import { layBlock } from './blocks';
import { dateText } from './dates';
import { laySignedCell } from './identity-signed';
import { type Content, cellOf, joinPieces, type Piece, padding } from './piece';
import { cutStack, placeStack, stackHeight } from './paragraphs';

interface HeadRow {
  readonly label: Content;
  readonly value: Content;
  readonly height: number;
}

const labelWidth = 38;
/** Rows high enough to write in by hand, and the higher one of the name; mm. */
const least = { written: 6, nama: 9.4 } as const;
/** Shares of the sheet's height beyond which a row's text goes on elsewhere. */
const shares = { nomor: 0.12, tanggal: 0.08, pengesah: 0.44, nama: 0.2 } as const;

/**
 * Nomor, the dates, Disahkan oleh and Nama SOP, a ruled row each. Height that is left over goes to the cell that is
 * signed, else to all rows alike.
 * @param limit the height in mm that it may have; what needs more goes to `rest`
 */
export function layHead(sop: Sop, tampilan: TampilanLengkap, width: number, limit: number, font: Font): Content {
  const { nomor, nama, tanggalPembuatan, tanggalRevisi, tanggalEfektif, pengesah } = sop.identitas;
  const signed = tampilan.tandaTangan !== 'akhir';
  const valueWidth = width - labelWidth;
  const row = (key: JudulKey, share: number, value: (limit: number) => Content, minimum: number): HeadRow => {
    const upper = signed && key === 'pengesah';
    const label = text(sop, tampilan.judul[key], `tampilan.judul.${key}`, labelWidth, limit * share, font, upper);
    const content = value(limit * share);
    return { label, value: content, height: Math.max(minimum, label.height, content.height) };
  };
  const plain = (key: JudulKey, share: number, value: string, field = `identitas.${key}`): HeadRow =>
    row(key, share, (room) => text(sop, value, field, valueWidth, room, font), least.written);
  const bold: Font = { ...font, face: 'bold' };
  const rows = [
    plain('nomor', shares.nomor, nomor ?? ''),
    plain('tanggalPembuatan', shares.tanggal, dateText(tanggalPembuatan)),
    plain('tanggalRevisi', shares.tanggal, dateText(tanggalRevisi)),
    plain('tanggalEfektif', shares.tanggal, dateText(tanggalEfektif)),
    signed
      ? row('pengesah', shares.pengesah, (room) => laySignedCell(sop, tampilan, valueWidth, room, font), 0)
      : plain('pengesah', shares.pengesah, pengesah.jabatan, 'identitas.pengesah.jabatan'),
    row('nama', shares.nama, (room) => text(sop, nama, 'identitas.nama', valueWidth, room, bold), least.nama),
  ];
  const height = rows.reduce((sum, one) => sum + one.height, 0);
  const rest = rows.flatMap((one) => [...one.label.rest, ...one.value.rest]);
  return { height, rest, place: (box) => placeRows(stretched(rows, box.h - height, signed), box) };
}

/** A text in a cell of its own, in the middle of its height or at its top. */
function text(
  sop: Sop,
  words: string,
  field: string,
  width: number,
  limit: number,
  font: Font,
  upper = false,
): Content {
  const pen = font.face === 'bold' ? 'strong' : 'text';
  const block = layBlock([words], width - 2 * padding.x, font);
  const { kept, rest } = cutStack(
    [{ block, place: { of: sop.id, field, pen, font }, before: 0 }],
    limit - 2 * padding.y,
  );
  const height = stackHeight(kept);
  return {
    height: height + 2 * padding.y,
    rest,
    place: (cell) => ({
      marks: placeStack(kept, cell.x + padding.x, cell.y + (upper ? padding.y : (cell.h - height) / 2)),
      zones: [cellOf(cell, sop.id, field)],
    }),
  };
}

function stretched(rows: readonly HeadRow[], surplus: number, signed: boolean): HeadRow[] {
  const signedRow = rows.length - 2;
  return rows.map((one, index) => {
    const share = signed ? (index === signedRow ? surplus : 0) : surplus / rows.length;
    return { ...one, height: one.height + share };
  });
}

function placeRows(rows: readonly HeadRow[], box: Box): Piece {
  let y = box.y;
  const pieces = rows.flatMap(({ label, value, height }) => {
    const cell = { x: box.x, y, w: labelWidth, h: height };
    y += height;
    return [label.place(cell), value.place({ ...cell, x: box.x + labelWidth, w: box.w - labelWidth })];
  });
  return joinPieces(pieces);
}
