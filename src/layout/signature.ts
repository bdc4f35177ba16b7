import type { Box, Font, Mark, Zone } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Approval, layApproval, signingRoom, underlines } from './approval';
import { placeStack, stackHeight } from './paragraphs';

/** The signature block under the last row, placed on the page; its height in mm, the air above it included. */
export interface SignatureBlock {
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
  readonly height: number;
}

/** The block's width, and the air between the table and its first line; mm. */
const width = 100;
const above = 6;
/** Air between the texts and the room for the signature; mm. */
const air = 1;
const smallest = 4;

/** Height in mm of the block under the last row, the air above it included. */
export function signatureHeight(sop: Sop, tampilan: TampilanLengkap, body: Box): number {
  return fitting(sop, tampilan, body).height;
}

/**
 * The block under the last row, at the right edge of `body`: jabatan, room for the signature, name, pangkat, NIP.
 * @param top mm, where the table or its notes end
 */
export function laySignature(sop: Sop, tampilan: TampilanLengkap, top: number, body: Box): SignatureBlock {
  const { approval, column, height } = fitting(sop, tampilan, body);
  const x = body.x + body.w - column;
  const roomTop = top + above + stackHeight(approval.above) + air;
  const h = signingRoom[tampilan.caraTandaTangan].height;
  const texts = [...placeStack(approval.above, x, top + above), ...placeStack(approval.below, x, roomTop + h + air)];
  return {
    marks: [...underlines(texts), ...texts],
    zones: [{ kind: 'signing', of: sop.id, x, y: roomTop, w: column, h }],
    height,
  };
}

/** The block 1 pt larger than the table's text; smaller only where a page could not hold it. */
function fitting(
  sop: Sop,
  tampilan: TampilanLengkap,
  body: Box,
): { approval: Approval; column: number; height: number } {
  const room = signingRoom[tampilan.caraTandaTangan];
  const column = Math.min(width, body.w - room.stamp);
  for (let size = tampilan.ukuran + 1; ; size -= 1) {
    const font: Font = { family: tampilan.huruf, face: 'regular', size };
    const approval = layApproval(sop, tampilan, 'jabatanBlok', column, font);
    const texts = stackHeight(approval.above) + stackHeight(approval.below);
    const height = above + texts + room.height + 2 * air;
    if (height <= body.h || size - 1 < smallest) return { approval, column, height };
  }
}
