import type { Box, Mark, Page, PageKind, Paper, Zone } from '../drawing';
import type { Identitas, Sop, TampilanLengkap } from '../model';
import { layCover } from './cover';
import { type IdentitySheet, layIdentity } from './identity';
import { keeping, recalling, spell } from './keep';
import { layPageLine, nomorLine } from './page-line';
import { type Painted, paintTable } from './paint-page';
import { layTable } from './table';
import type { Table } from './table-page';
import { tampilanOfTable } from './table-type';
import { layTitle, placeTitle } from './title';
import { layUnder, type Under, underHeight } from './under';

/** mm between the identity grid and the table that continues under it. */
const betweenParts = 4;
/** mm that rows may need less on one page, where no connector stands in them. */
const slack = 24;

const kept = keeping<Identitas, readonly IdentitySheet[]>();

/** One page before it is numbered. */
interface Leaf {
  readonly kind: PageKind;
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
}

export interface Assembled {
  readonly pages: readonly Page[];
  readonly table: Table;
}

/**
 * Puts cover, identity sheets and table pages together, in the order in which they are filed.
 * @param firstNumber of the first page; that of a page in the middle of a book is not 1
 */
export function assemble(sop: Sop, tampilan: TampilanLengkap, paper: Paper, body: Box, firstNumber: number): Assembled {
  const title = layTitle(sop, tampilan, body);
  const { identity, table } = layParts(sop, tampilan, body, title.height);
  const last = identity.at(-1);
  const ofTable = tampilanOfTable(sop, tampilan, body);
  const leaves = withUnder(
    table.pages.map((_, index) => paintLeaf(table, index, sop, ofTable, body)),
    layUnder(sop, tampilan, body, Math.min(table.pages.at(-1)?.frame.bottom ?? body.y, body.y + body.h)),
  );
  const first = leaves[0];
  if (first && title.height > 0)
    leaves[0] = readFirst(first, placeTitle(title, sop, body.x, body.y + (table.joined ? joinedAt(last) : 0)));
  const sheets = identity.map((sheet) => sheetLeaf(sheet, null, () => ({ kind: 'identitas' as const, ...sheet })));
  const cover = tampilan.sampul ? [{ kind: 'sampul' as const, ...layCover(sop, tampilan, paper) }] : [];
  const all = [...cover, ...joined(sheets, leaves, table, last)];
  const nomor = nomorLine(sop, tampilan);
  const pages = all.map((leaf, index) => {
    const number = firstNumber + index;
    return pageOf(leaf, { number, nomor, tampilan, paper }, () => {
      const line = leaf.kind === 'sampul' ? [] : layPageLine(sop, tampilan, body, number);
      const { kind, marks, zones } = readFirst(leaf, line);
      return { number, paper, kind, marks, zones };
    });
  });
  return { pages, table };
}

/** The identity sheets and the table, before they are put on pages. */
interface Parts {
  readonly identity: readonly IdentitySheet[];
  readonly table: Table;
}

/**
 * Lays both parts. A short SOP that is to stand on one page (`menyambung`) gets a closer identity sheet where that makes
 * room for the whole table; where a row would stand alone on a page and a page of its own for the table costs none, it gets that.
 */
function layParts(sop: Sop, tampilan: TampilanLengkap, body: Box, title: number): Parts {
  const sheets = (isClose: boolean): readonly IdentitySheet[] =>
    kept(sop.identitas, `${sop.id} ${spell(tampilan)} ${spell(body)} ${isClose}`, () =>
      layIdentity(sop, tampilan, body, isClose),
    );
  const tail = underHeight(sop, tampilan, body);
  const ofTable = tampilanOfTable(sop, tampilan, body);
  const laid = (identity: readonly IdentitySheet[], isJoined: boolean): Parts => {
    const under = isJoined ? joinedAt(identity.at(-1)) : null;
    return { identity, table: layTable(sop, ofTable, { body, title, identity: under, tail }) };
  };
  const roomy = sheets(false);
  if (tampilan.susunan !== 'menyambung') return laid(roomy, false);
  const first = laid(roomy, true);
  if (first.table.joined && first.table.pages.length === 1) return first;
  const close = sheets(true);
  if (close.length === 1 && joinedAt(close[0]) + heightOf(first.table) + tail <= body.h + slack) {
    const closer = laid(close, true);
    if (closer.table.joined && closer.table.pages.length === 1) return closer;
  }
  if (!first.table.joined || !leavesOneAlone(first.table)) return first;
  const apart = laid(roomy, false);
  return apart.table.pages.length < first.table.pages.length ? apart : first;
}

/** Where the table begins under the identity grid, mm from the top of the body. */
function joinedAt(sheet: IdentitySheet | undefined): number {
  return sheet ? sheet.height + betweenParts : 0;
}

/** All rows and one heading, mm: what the table needs on one page, but for its connectors. */
function heightOf({ pages, header }: Table): number {
  return pages.reduce((sum, { frame }) => sum + frame.bottom - frame.top, header.height);
}

/** Whether a page holds one row: the first under the identity grid, or the last. */
function leavesOneAlone({ pages }: Table): boolean {
  return pages.length > 1 && pages.some(({ plan }) => plan.rows.length === 1);
}

/** What the line over a page says, and where. */
interface Numbering {
  readonly number: number;
  readonly nomor: string;
  readonly tampilan: TampilanLengkap;
  readonly paper: Paper;
}

const isEqual = (one: string, other: string) => one === other;
const leafOf = recalling<Painted, null, Leaf>(() => true);
const sheetLeaf = recalling<IdentitySheet, null, Leaf>(() => true);
const endedLeaf = recalling<Leaf, string, Leaf>(isEqual);
const readLeaf = recalling<Leaf, string, Leaf>(isEqual);
const pageOf = recalling<Leaf, Numbering, Page>(
  (one, other) =>
    one.number === other.number &&
    one.nomor === other.nomor &&
    one.tampilan === other.tampilan &&
    one.paper.width === other.paper.width &&
    one.paper.height === other.paper.height &&
    one.paper.name === other.paper.name,
);

function paintLeaf(table: Table, index: number, sop: Sop, tampilan: TampilanLengkap, body: Box): Leaf {
  const painted = paintTable(table, index, sop, tampilan, body);
  const { marks, texts, zones } = painted;
  return leafOf(painted, null, () => ({ kind: 'alur', marks: [...marks, ...texts], zones }));
}

/** Notes and signature on the last page of the table, and on further ones where they go on. */
function withUnder(leaves: readonly Leaf[], [first, ...others]: readonly Under[]): Leaf[] {
  const last = leaves.at(-1);
  if (!last || !first) return [...leaves];
  const ended = endedLeaf(last, JSON.stringify(first), () => ({
    ...last,
    marks: [...last.marks, ...first.marks],
    zones: [...last.zones, ...first.zones],
  }));
  return [...leaves.slice(0, -1), ended, ...others.map((under): Leaf => ({ kind: 'alur', ...under }))];
}

/** What stands above the table is read before its heading, so these texts come before all others. */
function readFirst(leaf: Leaf, texts: readonly Mark[]): Leaf {
  if (texts.length === 0) return leaf;
  return readLeaf(leaf, JSON.stringify(texts), () => withTexts(leaf, texts));
}

function withTexts(leaf: Leaf, texts: readonly Mark[]): Leaf {
  const at = leaf.marks.findIndex((mark) => mark.kind === 'text');
  const place = at < 0 ? leaf.marks.length : at;
  return { ...leaf, marks: [...leaf.marks.slice(0, place), ...texts, ...leaf.marks.slice(place)] };
}

function joined(
  sheets: readonly Leaf[],
  leaves: readonly Leaf[],
  table: Table,
  last: IdentitySheet | undefined,
): Leaf[] {
  const [first, ...others] = leaves;
  if (!table.joined || !last || !first) return [...sheets, ...leaves];
  const together: Leaf = {
    kind: 'gabungan',
    marks: [...paintedOf(last.marks), ...paintedOf(first.marks), ...textsOf(last.marks), ...textsOf(first.marks)],
    zones: [...last.zones, ...first.zones],
  };
  return [...sheets.slice(0, -1), together, ...others];
}

/** Both parts keep the painting order of a page: what is drawn first, then all text in reading order. */
function paintedOf(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.kind !== 'text');
}

function textsOf(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.kind === 'text');
}
