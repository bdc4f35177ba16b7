import type { Drawing } from '../../drawing';
import type { BookPlan } from '../../layout';
import type { SopFile } from '../../model';
import type { EvaluationSheet, PrintOptions } from '../../printing';
import { facesOf, fontFiles, loadLetters } from './fonts';
import { createPress, type Watch } from './press';

/** A stand-alone picture for each page, its fonts inside. Rejects when a font cannot be fetched. */
export async function picturesOf(drawing: Drawing): Promise<readonly string[]> {
  const { writeSvg } = await import('../../formats/svg');
  return writeSvg(drawing, { fonts: await fontFiles(facesOf(drawing)) });
}

const press = createPress({
  start: () => new Worker(new URL('./press-worker.ts', import.meta.url), { type: 'module', name: 'press' }),
  here: async (job, files, told) => (await import('./jobs')).doJob(job, files, told),
});

/**
 * The PDF of an SOP, byte for byte as the core module writes it, made in a Worker: the page stays free. Rejects when the
 * writer or a font cannot be fetched.
 */
export function pdfOf(file: SopFile, print: PrintOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  return press.run({ kind: 'sop', file, print });
}

/** A himpunan, made in a Worker of its own. Rejects when something cannot be fetched, and when it is stopped. */
export function bookOf(files: readonly SopFile[], plan: BookPlan, watch: Watch): Promise<Uint8Array<ArrayBuffer>> {
  return press.run({ kind: 'book', plan }, { ...watch, files });
}

/** The PDF of a sheet of the evaluation. Rejects when the writer or a font cannot be fetched. */
export function sheetPdf({ drawing, seed }: EvaluationSheet): Promise<Uint8Array<ArrayBuffer>> {
  return press.run({ kind: 'sheet', drawing, seed });
}

/** The faces that were asked for last: most edits need no other ones. */
let prepared = '';

/** Fetches now what a PDF will need, so that it can be made after the network is gone. Failing is no harm yet. */
export async function makeReady(drawing: Drawing): Promise<void> {
  const faces = facesOf(drawing);
  const key = faces.map(({ family, face }) => `${family}-${face}`).join();
  if (key === prepared) return;
  prepared = key;
  const done = await Promise.allSettled([press.run({ kind: 'prepare', faces }), ...loadLetters(faces)]);
  if (done.some(({ status }) => status === 'rejected')) prepared = '';
}

/** Loads every letter of the drawing onto the screen: a page that was never in view has asked for none. */
export async function lettersReady(drawing: Drawing): Promise<void> {
  await Promise.allSettled(loadLetters(facesOf(drawing)));
}
