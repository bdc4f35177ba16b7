import type { Drawing } from '../../drawing';
import { writeSvg } from '../../formats/svg';
import type { SopFile } from '../../model';
import { type PrintOptions, pdfContent } from '../../printing';
import { fontsOf, loadLetters } from './fonts';

/** A stand-alone picture for each page, its fonts inside. Rejects when a font cannot be fetched. */
export async function picturesOf(drawing: Drawing): Promise<readonly string[]> {
  return writeSvg(drawing, { fonts: await fontsOf(drawing) });
}

/** The PDF of an SOP, byte for byte as the core module writes it. Its writer is a chunk of its own; rejects when that or a font cannot be fetched. */
export async function pdfOf(file: SopFile, drawing: Drawing, options: PrintOptions = {}): Promise<Uint8Array> {
  const [{ writePdf }, fonts] = await Promise.all([import('../../formats/pdf'), fontsOf(drawing)]);
  return writePdf(drawing, { fonts, ...pdfContent(file, drawing, options) });
}

/** Fetches now what a PDF will need, so that it can be made after the network is gone. Failing is no harm yet. */
export async function makeReady(drawing: Drawing): Promise<void> {
  await Promise.allSettled([import('../../formats/pdf'), fontsOf(drawing), lettersReady(drawing)]);
}

/** Loads every letter of the drawing onto the screen: a page that was never in view has asked for none. */
export async function lettersReady(drawing: Drawing): Promise<void> {
  await Promise.allSettled(loadLetters(drawing));
}
