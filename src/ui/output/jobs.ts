import type { Font } from '../../drawing';
import { writePdf } from '../../formats/pdf';
import { layout } from '../../layout';
import type { SopFile } from '../../model';
import { type PrintOptions, pdfContent } from '../../printing';
import { pageMarkOf } from '../../review';
import { facesOf, fontFiles } from './fonts';

/** A PDF that is wanted: data only, so that it can be sent to a Worker. */
export type Job =
  /** One SOP. */
  | { readonly kind: 'sop'; readonly file: SopFile; readonly print: PrintOptions }
  /** None: the writer and these fonts are fetched, so that a PDF can be made when the network is gone. */
  | { readonly kind: 'prepare'; readonly faces: readonly Font[] };

/** How far a job is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Does a job. It runs in the Worker and, where there is none, in the page: the bytes are the same, and those of the core.
 * Rejects when a font cannot be fetched.
 * @returns the PDF; no bytes for what makes none
 */
export async function doJob(job: Job, _told: (progress: Progress) => void): Promise<Uint8Array<ArrayBuffer>> {
  if (job.kind === 'prepare') {
    await fontFiles(job.faces);
    return new Uint8Array();
  }
  const { file, print } = job;
  const drawing = layout(file.sop, { tanda: pageMarkOf(file.reviu) });
  const fonts = await fontFiles(facesOf(drawing));
  return writePdf(drawing, { fonts, ...pdfContent(file, drawing, print) }) as Uint8Array<ArrayBuffer>;
}
