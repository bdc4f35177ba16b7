import type { Box, Font, SigningZone } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Approval, layApproval, signingRoom, underlines } from './approval';
import { cutStack, placeStack, stackHeight } from './paragraphs';
import { type Content, cellOf, type Piece, padding } from './piece';

/** The height of the cell that is signed, as offices draw it, and the air around the room for the signature; mm. */
const least = 36.3;
const air = 0.8;

/**
 * The cell Disahkan oleh where it is signed: jabatan, room for the signature, name, pangkat, NIP. The room takes all
 * height that is left over.
 */
export function laySignedCell(sop: Sop, tampilan: TampilanLengkap, width: number, limit: number, font: Font): Content {
  const room = signingRoom[tampilan.caraTandaTangan];
  const column = Math.max(width - room.stamp - 2 * padding.x, width / 3);
  const whole = layApproval(sop, tampilan, 'jabatan', column, font);
  const around = room.height + 2 * air + 2 * padding.y;
  const below = cutStack(whole.below, Math.max(0, (limit - around) / 2));
  const above = cutStack(whole.above, Math.max(0, limit - around - stackHeight(below.kept)));
  const approval = { above: above.kept, below: below.kept };
  return {
    height: Math.max(least, around + stackHeight(approval.above) + stackHeight(approval.below)),
    rest: [...above.rest, ...below.rest],
    place: (cell) => placeSignedCell(sop, approval, cell, column),
  };
}

function placeSignedCell(sop: Sop, { above, below }: Approval, cell: Box, column: number): Piece {
  const x = cell.x + cell.w - padding.x - column;
  const top = cell.y + padding.y;
  const bottom = cell.y + cell.h - padding.y;
  const foot = bottom - stackHeight(below);
  const head = top + stackHeight(above);
  const texts = [...placeStack(above, x, top), ...placeStack(below, x, foot)];
  const signing: SigningZone = {
    kind: 'signing',
    of: sop.id,
    x,
    y: head + air,
    w: column,
    h: foot - air - head - air,
  };
  return {
    marks: [...texts, ...underlines(texts)],
    zones: [cellOf(cell, sop.id, 'identitas.pengesah'), signing],
  };
}
