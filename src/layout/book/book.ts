import type { Drawing, Mark, Page, Reading } from '../../drawing';
import { type Kertas, profilDefaults, type Sop, type TampilanLengkap, tampilanOf } from '../../model';
import { layCover, sebutanNames } from '../cover';
import { layout } from '../layout';
import { layPageLine } from '../page-line';
import type { Tanda } from '../page-mark';
import { bodyOf, paperOf } from '../paper';
import { readingOf } from '../reading';
import { layContents } from './contents';
import { type ReadPart, readingOfBook } from './reading';

/** What stands on the cover of a book of SOPs, and its paper. */
export interface BookPlan {
  readonly judul: string;
  readonly tahun: string;
  readonly instansi: readonly string[];
  readonly alamat: readonly string[];
  /** A data URL (PNG or JPEG). */
  readonly logo: string | null;
  /** For every SOP; each has its own when left out, and the cover that of the first. */
  readonly kertas?: Kertas;
}

/** An SOP of a book, and the mark that its pages bear. */
export interface BookPart {
  readonly sop: Sop;
  readonly tanda: Tanda | null;
}

/** A book as it is seen, and as it is read. */
export interface Book extends Drawing {
  readonly reading: Reading;
}

/** How far a book is laid. */
export interface BookProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Lays a himpunan: cover, daftar isi, and the SOPs in their order, the pages numbered through from the cover on. It stops
 * after every SOP, so that whoever asked can say how far it is; `layoutBook` does not.
 */
export function* layBook(plan: BookPlan, parts: readonly BookPart[]): Generator<BookProgress, Book> {
  const tampilan = frontTampilan(plan, parts[0]?.sop);
  const paper = paperOf(tampilan.kertas);
  const body = bodyOf(paper, tampilan);
  const contents = layContents(
    parts.map(({ sop }) => titleOf(sop)),
    tampilan,
    body,
  );
  const front = 1 + contents.sheets.length;
  const pages: Page[] = [];
  const begins: number[] = [];
  const read: ReadPart[] = [];
  const remarks: Drawing['remarks'][number][] = [];
  for (const [index, { sop, tanda }] of parts.entries()) {
    const first = front + pages.length + 1;
    const drawing = layout(sop, { tanda, firstNumber: first, ...(plan.kertas ? { kertas: plan.kertas } : {}) });
    begins.push(first);
    read.push({ title: titleOf(sop), prefix: prefixOf(index), page: first - 1, reading: readingOf(sop, drawing) });
    pages.push(...drawing.pages.map((page) => inBook(page, index)));
    remarks.push(...drawing.remarks);
    yield { done: index + 1, of: parts.length };
  }
  const sheets = contents.sheets.map((_, sheet): Page => {
    const number = sheet + 2;
    const line = layPageLine(coverOf(plan), tampilan, body, number);
    return { number, kind: 'sampul', paper, marks: [...line, ...contents.paint(sheet, begins)], zones: [] };
  });
  const cover: Page = { number: 1, kind: 'sampul', paper, ...layCover(coverOf(plan), tampilan, paper) };
  const all = [cover, ...sheets, ...pages];
  return { paper, title: plan.judul, pages: all, remarks, reading: readingOfBook(coverOf(plan), contents, read, all) };
}

/** A plan as the first SOP gives it: its office, its paper left to each, no year. */
export function usualPlan([first]: readonly Sop[]): BookPlan {
  const { instansi, alamat, logo } = first?.identitas ?? { instansi: [], alamat: [], logo: null };
  const { sebutan } = first ? tampilanOf(first) : profilDefaults.permenpan;
  return { judul: `HIMPUNAN ${sebutanNames[sebutan]}`, tahun: '', instansi, alamat, logo };
}

/** A himpunan as one drawing. */
export function layoutBook(plan: BookPlan, parts: readonly BookPart[]): Book {
  const work = layBook(plan, parts);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The title of an SOP in the list; what has none is at least there. */
function titleOf({ identitas: { nama, nomor } }: Sop): string {
  return nama.trim() || (nomor ?? '').trim() || '(tanpa nama)';
}

/** The front pages follow the first SOP in paper and type, and nothing else of it. */
function frontTampilan({ judul, tahun, kertas }: BookPlan, first: Sop | undefined): TampilanLengkap {
  const usual = profilDefaults.permenpan;
  const { kertas: own, huruf, sebutan } = first ? tampilanOf(first) : usual;
  return {
    ...usual,
    kertas: kertas ?? own,
    huruf,
    sebutan,
    sampul: { judul, tahun: yearLine(tahun), susunan: 'instansi' },
  };
}

/** As covers have it: a bare number is not left to stand by itself. */
function yearLine(tahun: string): string {
  return /^\d+$/.test(tahun.trim()) ? `TAHUN ${tahun.trim()}` : tahun;
}

function coverOf({ instansi, alamat, logo }: BookPlan): Parameters<typeof layCover>[0] {
  return { id: 'himpunan', bare: true, identitas: { instansi, alamat, logo, nomor: null } };
}

function prefixOf(index: number): string {
  return `${index + 1}/`;
}

/** Ids are unique within one SOP only: in a book each bears the place of its SOP. */
function inBook(page: Page, index: number): Page {
  const prefix = prefixOf(index);
  const marks = page.marks.map((mark): Mark => (mark.of === null ? mark : { ...mark, of: prefix + mark.of }));
  return { ...page, marks };
}
