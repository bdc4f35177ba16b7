import type { Box, Mark, Page, PageKind, Paper, Zone } from '../drawing';
import type { Identitas, Sop, TampilanLengkap } from '../model';
import { layCover } from './cover';
import { type IdentitySheet, layIdentity } from './identity';
import { keeping } from './keep';
import { layPageLine } from './page-line';
import { paintTable } from './paint-page';
import { layTable, type Table } from './table';
import { layTitle, placeTitle } from './title';
import { layUnder, type Under, underHeight } from './under';

/** mm between the identity grid and the table that continues under it. */
const betweenParts = 4;

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
  const key = JSON.stringify([sop.id, tampilan, body]);
  const identity = kept(sop.identitas, key, () => layIdentity(sop, tampilan, body));
  const title = layTitle(sop, tampilan, body);
  const last = identity.at(-1);
  const under = tampilan.susunan === 'menyambung' && last ? last.height + betweenParts : null;
  const tail = underHeight(sop, tampilan, body);
  const table = layTable(sop, tampilan, { body, title: title.height, identity: under, tail });
  const leaves = withUnder(
    table.pages.map((_, index) => paintLeaf(table, index, sop, tampilan)),
    layUnder(sop, tampilan, body, table.pages.at(-1)?.frame.bottom ?? body.y),
  );
  const first = leaves[0];
  if (first && title.height > 0)
    leaves[0] = readFirst(first, placeTitle(title, sop, body.x, firstTop(table, body, under)));
  const sheets = identity.map((sheet): Leaf => ({ kind: 'identitas', ...sheet }));
  const cover = tampilan.sampul ? [{ kind: 'sampul' as const, ...layCover(sop, tampilan, paper) }] : [];
  const all = [...cover, ...joined(sheets, leaves, table, last)];
  const pages = all.map((leaf, index): Page => {
    const number = firstNumber + index;
    const line = leaf.kind === 'sampul' ? [] : layPageLine(sop, tampilan, body, number);
    const { kind, marks, zones } = readFirst(leaf, line);
    return { number, paper, kind, marks, zones };
  });
  return { pages, table };
}

function firstTop(table: Table, body: Box, under: number | null): number {
  return body.y + (table.joined ? (under ?? 0) : 0);
}

function paintLeaf(table: Table, index: number, sop: Sop, tampilan: TampilanLengkap): Leaf {
  const { marks, texts, zones } = paintTable(table, index, sop, tampilan);
  return { kind: 'alur', marks: [...marks, ...texts], zones };
}

/** Notes and signature on the last page of the table, and on further ones where they go on. */
function withUnder(leaves: readonly Leaf[], [first, ...others]: readonly Under[]): Leaf[] {
  const last = leaves.at(-1);
  if (!last || !first) return [...leaves];
  const ended: Leaf = { ...last, marks: [...last.marks, ...first.marks], zones: [...last.zones, ...first.zones] };
  return [...leaves.slice(0, -1), ended, ...others.map((under): Leaf => ({ kind: 'alur', ...under }))];
}

/** What stands above the table is read before its heading, so these texts come before all others. */
function readFirst(leaf: Leaf, texts: readonly Mark[]): Leaf {
  if (texts.length === 0) return leaf;
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
