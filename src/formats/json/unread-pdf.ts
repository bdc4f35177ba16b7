import { tooLargeFile } from './parse';
import type { Problem } from './report';

/** Why a PDF gave no file; the reader of PDFs says so. */
interface UnreadPdf {
  readonly why: 'not-pdf' | 'foreign' | 'without-source' | 'damaged' | 'too-large';
  /** Bytes that the file inside would have, where it is too large. */
  readonly size: number;
}

/** A PDF without a file that can be read, as a problem like those of files. */
export function unreadPdf({ why, size }: UnreadPdf): Problem {
  if (why === 'too-large') return tooLargeFile(size);
  if (why === 'not-pdf') return { path: '', code: 'other-kind', data: { kind: 'pdf' } };
  return { path: '', code: `pdf-${why}`, data: {} };
}
