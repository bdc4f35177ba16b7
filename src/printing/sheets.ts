import type { Drawing } from '../drawing';
import { writeCsv } from '../formats/csv';
import { beritaAcaraEvaluasi, type Form, formTable, layForm, lembarHasilEvaluasi, lembarKoreksi } from '../layout';
import type { SopFile } from '../model';
import { sheetDataOf } from '../review';

/** The sheets that the evaluation ends in. Only the berita acara is about several SOPs. */
export const sheetKinds = ['koreksi', 'hasil', 'berita-acara'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** A sheet of the evaluation: to be printed, and as a table for a spreadsheet. */
export interface EvaluationSheet {
  readonly drawing: Drawing;
  readonly csv: string;
  /** Stands for the content: equal sheets have equal ones. */
  readonly seed: string;
}

/** Fills a sheet from what the files say; nobody types. @param files the first counts where the kind is about one SOP */
export function evaluationSheet(kind: SheetKind, files: readonly [SopFile, ...SopFile[]]): EvaluationSheet {
  const form = formOf(kind, files);
  return { drawing: layForm(form), csv: writeCsv(formTable(form)), seed: JSON.stringify(form) };
}

function formOf(kind: SheetKind, files: readonly [SopFile, ...SopFile[]]): Form {
  switch (kind) {
    case 'koreksi':
      return lembarKoreksi(sheetDataOf(files[0]));
    case 'hasil':
      return lembarHasilEvaluasi(sheetDataOf(files[0]));
    case 'berita-acara':
      return beritaAcaraEvaluasi(files.map(sheetDataOf));
  }
}
