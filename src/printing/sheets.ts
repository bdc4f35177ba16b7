import type { Drawing } from '../drawing';
import { writeCsv } from '../formats/csv';
import {
  beritaAcaraEvaluasi,
  detailsOf,
  type Form,
  formTable,
  layForm,
  lembarHasilEvaluasi,
  lembarKoreksi,
  type SheetData,
  type SheetDetails,
} from '../layout';
import type { SopFile } from '../model';
import { sheetDataOf } from '../review';
import { saidNow, threadsNow } from '../usulan';
import { sayDone } from '../words';

/** The sheets that the evaluation ends in. Of several SOPs there is one berita acara, and one of the others for each. */
export const sheetKinds = ['koreksi', 'hasil', 'berita-acara'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** A sheet of the evaluation: to be printed, and as a table for a spreadsheet. */
export interface EvaluationSheet {
  readonly drawing: Drawing;
  readonly csv: string;
  /** Stands for the content: equal sheets have equal ones. */
  readonly seed: string;
}

/**
 * Fills a sheet from what the files say; nobody types.
 * @param written what somebody writes on it all the same, in the place of what the files say
 */
export function evaluationSheet(
  kind: SheetKind,
  files: readonly [SopFile, ...SopFile[]],
  written: Partial<SheetDetails> = {},
): EvaluationSheet {
  const all = files.map(dataOf);
  const forms = formsOf(kind, all, written);
  return { drawing: joined(forms.map(layForm)), csv: writeCsv(tableOf(forms, all)), seed: JSON.stringify(forms) };
}

/** What the files say of the parts of a sheet that may be written on. */
export function sheetDetails(files: readonly SopFile[]): SheetDetails {
  return detailsOf(files.map(dataOf));
}

function dataOf(file: SopFile): SheetData {
  const threads = threadsNow(file);
  return sheetDataOf(file, threads, (thread) => {
    const now = saidNow(file.sop, thread, threads);
    return now && sayDone('id', [now]);
  });
}

function formsOf(kind: SheetKind, all: readonly SheetData[], written: Partial<SheetDetails>): Form[] {
  const details = (own: readonly SheetData[]): SheetDetails => ({ ...detailsOf(own), ...written });
  switch (kind) {
    case 'koreksi':
      return all.map((one) => lembarKoreksi(one, details([one])));
    case 'hasil':
      return all.map((one) => lembarHasilEvaluasi(one, details([one])));
    case 'berita-acara':
      return [beritaAcaraEvaluasi(all, details(all))];
  }
}

/** One drawing of several, page after page. */
function joined(drawings: readonly Drawing[]): Drawing {
  const [first, ...others] = drawings;
  if (!first) throw new Error('a sheet of nothing');
  if (others.length === 0) return first;
  const pages = drawings.flatMap((drawing) => drawing.pages);
  return { ...first, pages: pages.map((page, at) => ({ ...page, number: at + 1 })) };
}

/** One table of several: then each row says first which SOP it is about. */
function tableOf(forms: readonly Form[], all: readonly SheetData[]): readonly (readonly string[])[] {
  const [first, ...others] = forms;
  if (!first || others.length === 0) return first ? formTable(first) : [];
  const rows = forms.flatMap((form, at) => form.rows.map((row) => [all[at]?.sop.nama ?? '', ...row]));
  return [['Nama SOP', ...(formTable(first)[0] ?? [])], ...rows];
}
