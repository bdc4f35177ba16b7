import { largestFile, type ReadResult, readSop, unreadPdf } from '../../formats/json';

export type Found = ReadResult & { readonly inPdf: boolean };

/**
 * Reads what was chosen: an SOP, or a PDF that carries one. What reads PDFs is a chunk of its own; rejects when it cannot
 * be fetched.
 */
export async function readChosen(bytes: Uint8Array): Promise<Found> {
  const read = readSop(bytes);
  if (read.ok || read.problems[0]?.data['kind'] !== 'pdf') return { ...read, inPdf: false };
  const { readAttachment } = await import('../../formats/pdf');
  const found = readAttachment(bytes, largestFile);
  const inside: ReadResult = found.ok ? readSop(found.bytes) : { ok: false, problems: [unreadPdf(found)] };
  return { ...inside, inPdf: true };
}
