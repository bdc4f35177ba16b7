import type { Drawing, Reading } from '../drawing';
import { writeSop } from '../formats/json';
import { readingOf } from '../layout';
import type { SopFile } from '../model';

/** What a PDF is for, and so what it carries. */
export interface PrintOptions {
  /** The day that the PDF says it was made, `YYYY-MM-DD`; that of the document when not given. No full date: none is said. */
  readonly created?: string;
  /** To be signed: neither source nor remarks nor versions are inside, whatever else is asked for. */
  readonly forSignature?: boolean;
  /** For the archive (PDF/A-1b), which allows no file inside. */
  readonly archive?: boolean;
  /** Carries the SOP itself, so that it can be opened again; true when not given. */
  readonly source?: boolean;
  /** The source with its remarks and kept versions, else without; false when not given. */
  readonly reviu?: boolean;
  /** An unsigned field for an electronic signature where the signature goes; false when not given. */
  readonly field?: boolean;
  /** A sign printed in the middle of where the signature goes, for servers that look for it. */
  readonly tag?: Tag;
}

/** Signs that signing servers look for. */
export const tags = ['#', '$', '^'] as const;
export type Tag = (typeof tags)[number];

/** What the writer of PDFs is told beside the drawing and the fonts. */
export interface PdfContent {
  readonly seed: string;
  readonly language: 'id';
  readonly created: string;
  readonly author: string;
  readonly archive?: boolean;
  readonly reading?: Reading;
  readonly field: boolean;
  readonly tag?: Tag;
  readonly attachment?: {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly text: string;
  };
}

/** The same file gives the same content, for the app, the command and other offices' systems alike. */
export function pdfContent(file: SopFile, drawing: Drawing, options: PrintOptions = {}): PdfContent {
  const { forSignature = false, archive = false, source = true, reviu = false, field = false, tag } = options;
  const { tanggalEfektif, tanggalPembuatan, instansi } = file.sop.identitas;
  const carries = source && !forSignature && !archive;
  const text = writeSop(carries && reviu ? file : bare(file));
  return {
    seed: [drawing.paper.name, JSON.stringify({ carries, archive, field, tag }), text].join('\n'),
    language: 'id',
    created: options.created ?? tanggalEfektif ?? tanggalPembuatan ?? '',
    author: instansi.join(', '),
    archive,
    reading: readingOf(file.sop, drawing),
    field,
    ...(tag ? { tag } : {}),
    ...(carries ? { attachment: { ...attached, text } } : {}),
  };
}

const attached = { name: 'sumber.sop.json', description: 'Sumber dokumen', type: 'application/json' } as const;

/** What people said about an SOP and its older versions are not passed on with a printout unless that is wanted. */
export function bare({ sop }: SopFile): SopFile {
  return { sop, reviu: { peristiwa: [] }, riwayat: [] };
}
