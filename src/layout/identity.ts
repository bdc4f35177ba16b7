import type { Box, Font, Mark, Zone } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { layBand, type Progress } from './identity-bands';
import { layHead } from './identity-head';
import { layKop } from './identity-kop';
import { type Band, layBands } from './identity-sections';
import { joinPieces, type Piece, type Rows } from './piece';
import { ruling } from './ruling';

/** One sheet of the identity part, placed on the page; its height in mm from the top of the body. */
export interface IdentitySheet {
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
  readonly height: number;
}

/** The letterhead's half of the width. */
const leftShare = 0.54;

/** pt added to the table's text, and mm of air between the entries of a list: from roomy to close. */
const settings = [
  { larger: 1, gap: 0.5 },
  { larger: 0, gap: 0.5 },
  { larger: 0, gap: 0 },
] as const;

/**
 * Lays the identity part from the top of `body` (the page without its margins, mm): one sheet where its texts fit, set
 * as roomy as they do, else as many as they need.
 * @param isClose whether it is set as close as it can be at once
 */
export function layIdentity(sop: Sop, tampilan: TampilanLengkap, body: Box, isClose = false): IdentitySheet[] {
  let sheets: IdentitySheet[] = [];
  for (const { larger, gap } of isClose ? settings.slice(-1) : settings) {
    const font: Font = { family: tampilan.huruf, face: 'regular', size: tampilan.ukuran + larger };
    sheets = laySheets(sop, tampilan, body, font, gap);
    if (sheets.length === 1) break;
  }
  return sheets;
}

function laySheets(sop: Sop, tampilan: TampilanLengkap, body: Box, font: Font, gap: number): IdentitySheet[] {
  const left = body.w * leftShare;
  const right = body.w - left;
  const kop = layKop(sop, tampilan, left, body.h);
  const head = layHead(sop, tampilan, right, body.h, font);
  const foot = level(kop, head, body.h);
  const height = Math.max(heightWith(kop, foot), heightWith(head, foot));
  const beside = head.place({ x: body.x + left, y: body.y, w: right, h: height }, foot);
  const levels = beside.zones.flatMap((zone) => (zone.kind === 'cell' ? [zone.y] : []));
  const top = joinPieces([kop.place({ x: body.x, y: body.y, w: left, h: height }, foot, levels), beside]);
  const bands = layBands(sop, tampilan, { x: body.x, left, right }, [...kop.rest, ...head.rest], { font, gap });
  return flow({ piece: top, height }, bands, body);
}

/** Two last rows of nearly one height are made equal: frame lines that almost meet look like a mistake. */
function level(kop: Rows, head: Rows, limit: number): number {
  const foot = Math.max(kop.foot, head.foot);
  const close = kop.foot > 0 && Math.abs(kop.foot - head.foot) <= 4;
  return close && Math.max(heightWith(kop, foot), heightWith(head, foot)) <= limit ? foot : 0;
}

function heightWith(rows: Rows, foot: number): number {
  return rows.height + (rows.foot > 0 ? Math.max(0, foot - rows.foot) : 0);
}

interface Filling {
  readonly piece: Piece;
  readonly height: number;
}

/** Fills sheet after sheet with the bands, in their order. */
function flow(start: Filling, bands: readonly Band[], body: Box): IdentitySheet[] {
  const sheets: IdentitySheet[] = [];
  let current = start;
  for (const band of bands) {
    let progress: Progress = band.map(() => 0);
    for (let done = false; !done; ) {
      const part = layBand(band, progress, body.y + current.height, body.h - current.height, body.h);
      if (part) {
        current = { piece: joinPieces([current.piece, part.piece]), height: current.height + part.height };
        progress = part.progress;
        done = part.done;
      }
      if (!done) {
        sheets.push(finish(current));
        current = { piece: { marks: [], zones: [] }, height: 0 };
      }
    }
  }
  return [...sheets, finish(current)];
}

/** Grid first, then pictures, then all text in reading order. */
function finish({ piece: { marks, zones }, height }: Filling): IdentitySheet {
  const cells = zones.filter((zone) => zone.kind === 'cell');
  const texts = marks.filter((mark) => mark.kind === 'text');
  const others = marks.filter((mark) => mark.kind !== 'text');
  return { marks: [ruling(cells), ...others, ...texts], zones, height };
}
