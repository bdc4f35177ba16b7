/**
 * The core as one module, for the `sop` command and for other offices' systems: `dist/core/index.js`. Synchronous, the same
 * bytes for the same input, no file system, no browser; the fonts and jsPDF are inside.
 */
import type { Drawing } from './drawing';
import { fonts } from './fonts';
import {
  type Problem as BareProblem,
  largestFile,
  pageMarkOf,
  readSop as readSopBare,
  unreadPdf,
} from './formats/json';
import { isPdf, readAttachment, writePdf as writePdfWith } from './formats/pdf';
import { writeSvg as writeSvgWith } from './formats/svg';
import { type BookPlan, type LayoutOptions, layout as layoutSop, layoutBook as layoutSops, usualPlan } from './layout';
import type { SopFile } from './model';
import { bookContent, type EvaluationSheet, type PrintOptions, pdfContent } from './printing';
import { sayProblem, sayRemark } from './words';

export type { Drawing, SigningBox } from './drawing';
export { signingBoxes } from './drawing';
export { writeSop } from './formats/json';
export type { BookPlan, GeometryReport, LayoutOptions } from './layout';
export { geometry } from './layout';
export type { SopFile } from './model';
export type { EvaluationSheet, SheetKind } from './printing';
export { evaluationSheet, sheetKinds } from './printing';
export type { Change, MergeResult, Review, Thread } from './review';
export { compare, fold, merge } from './review';

/** What is wrong with a file: `path` reads `langkah[3].simbol[0].pelaksana`, '' is the whole file. */
export interface Problem extends BareProblem {
  /** A sentence in Indonesian. */
  readonly message: string;
}

/** A file that was read, or why it could not be. Warnings tell what was cleaned and what cannot be restored. */
export type ReadResult =
  | { readonly ok: true; readonly file: SopFile; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What `writePdf` is told. Without any, the PDF is a working copy: the SOP is inside and can be read from it again. */
export type PdfOptions = PrintOptions;

/** Something about an SOP that a person should look at. */
export interface Finding {
  /** `LY-<code>` for what the layout could not do well. */
  readonly rule: string;
  readonly name: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where: a path like `langkah[3].kegiatan`, the id of what stands there, the key below it, UTF-16 offsets in its text. */
  readonly at: {
    readonly path: string;
    readonly id: string;
    readonly field?: string;
    readonly from?: number;
    readonly to?: number;
  };
  /** What the sentence names. */
  readonly data: Readonly<Record<string, string | number>>;
  /** A sentence in Indonesian. */
  readonly message: string;
}

function told(problem: BareProblem): Problem {
  return { ...problem, message: sayProblem('id', problem) };
}

/**
 * Reads a file: bytes or text, or a PDF that carries the file inside. Never throws for what is in it: every problem comes
 * back with its place and its sentence.
 */
export function readSop(input: Uint8Array | string): ReadResult {
  const read = typeof input !== 'string' && isPdf(input) ? readPdf(input) : readSopBare(input);
  if (read.ok) return { ...read, warnings: read.warnings.map(told) };
  return { ...read, problems: read.problems.map(told) };
}

function readPdf(pdf: Uint8Array): ReturnType<typeof readSopBare> {
  const found = readAttachment(pdf, largestFile);
  return found.ok ? readSopBare(found.bytes) : { ok: false, problems: [unreadPdf(found)] };
}

/** Draws the document of a file: its pages, in millimetres; DRAF or TIDAK BERLAKU lies across them as its review says, or `options`. */
export function layout(file: SopFile, options: LayoutOptions = {}): Drawing {
  return layoutSop(file.sop, { tanda: pageMarkOf(file), ...options });
}

/** One stand-alone picture per page, the fonts inside. */
export function writeSvg(drawing: Drawing): string[] {
  return writeSvgWith(drawing, { fonts });
}

/** @param drawing of that file: the file gives the PDF its identifier and its date, so that equal documents are equal bytes */
export function writePdf(file: SopFile, drawing: Drawing, options: PdfOptions = {}): Uint8Array {
  return writePdfWith(drawing, { fonts, ...pdfContent(file, drawing, options) });
}

/**
 * Several SOPs as one PDF, a himpunan: cover, daftar isi, the SOPs in this order, pages numbered through.
 * @param plan what differs from what the first SOP gives: its office, its paper for none but itself, no year
 */
export function writeBookPdf(files: readonly SopFile[], plan: Partial<BookPlan> = {}): Uint8Array {
  const parts = files.map((file) => ({ sop: file.sop, tanda: pageMarkOf(file) }));
  const whole = { ...usualPlan(files.map(({ sop }) => sop)), ...plan };
  const drawing = layoutSops(whole, parts);
  return writePdfWith(drawing, { fonts, ...bookContent(files, drawing, whole) });
}

/** A sheet of the evaluation as a PDF. */
export function writeSheetPdf({ drawing, seed }: EvaluationSheet): Uint8Array {
  return writePdfWith(drawing, { fonts, seed });
}

/** What is wrong or doubtful; for now what the layout could not do well. */
export function lint(file: SopFile): Finding[] {
  return layout(file).remarks.map((remark) => ({
    rule: `LY-${remark.code}`,
    name: remark.code,
    severity: 'warning',
    at: remark.at,
    data: remark.data,
    message: sayRemark('id', remark),
  }));
}
