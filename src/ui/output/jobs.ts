import type { Drawing, Font } from '../../drawing';
import { pageMarkOf } from '../../formats/json';
import { writePdf } from '../../formats/pdf';
import { type BookPlan, layBook, layout } from '../../layout';
import type { SopFile } from '../../model';
import { bookContent, type PrintOptions, pdfContent } from '../../printing';
import { facesOf, fontFiles } from './fonts';

/** A PDF that is wanted: data only, so that it can be sent to a Worker. */
export type Job =
  /** One SOP. */
  | { readonly kind: 'sop'; readonly file: SopFile; readonly print: PrintOptions }
  /** Several SOPs in one; they are sent ahead, one at a time. */
  | { readonly kind: 'book'; readonly plan: BookPlan }
  /** A sheet that is laid out already. */
  | { readonly kind: 'sheet'; readonly drawing: Drawing; readonly seed: string }
  /** None: the writer and these fonts are fetched, so that a PDF can be made when the network is gone. */
  | { readonly kind: 'prepare'; readonly faces: readonly Font[] };

/** How far a job is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The pages there are, once that is known. */
  readonly pages?: number;
}

type Told = (progress: Progress) => void;
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Does a job. It runs in the Worker and, where there is none, in the page: the bytes are the same, and those of the core.
 * Rejects when a font cannot be fetched.
 * @param files what was sent ahead
 * @returns the PDF; no bytes for what makes none
 */
export async function doJob(job: Job, files: readonly SopFile[], told: Told): Promise<Bytes> {
  switch (job.kind) {
    case 'prepare':
      await fontFiles(job.faces);
      return new Uint8Array();
    case 'sop':
      return one(job.file, job.print);
    case 'sheet': {
      const fonts = await fontFiles(facesOf(job.drawing));
      return writePdf(job.drawing, { fonts, seed: job.seed }) as Bytes;
    }
    case 'book':
      return book(files, job.plan, told);
  }
}

async function one(file: SopFile, print: PrintOptions): Promise<Bytes> {
  const drawing = layout(file.sop, { tanda: pageMarkOf(file) });
  const fonts = await fontFiles(facesOf(drawing));
  return writePdf(drawing, { fonts, ...pdfContent(file, drawing, print) }) as Bytes;
}

/** ms */
const readable = 150;

async function book(files: readonly SopFile[], plan: BookPlan, told: Told): Promise<Bytes> {
  const work = layBook(
    plan,
    files.map((file) => ({ sop: file.sop, tanda: pageMarkOf(file) })),
  );
  let said = 0;
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      told({ done: files.length, of: files.length, pages: value.pages.length });
      const fonts = await fontFiles(facesOf(value));
      return writePdf(value, { fonts, ...bookContent(files, value, plan) }) as Bytes;
    }
    // A number that changes faster than it can be read only keeps the page busy.
    if (value.done === 1 || performance.now() - said > readable) {
      said = performance.now();
      told(value);
    }
    // Where this is the page itself, it can be used between one SOP and the next.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
