import { writeSop } from '../formats/json';
import type { Book, BookPlan } from '../layout';
import type { SopFile } from '../model';
import { bare, type PdfContent } from './pdf-content';

/** What the writer of PDFs is told of a himpunan. It carries none of its SOPs: it is for reading, not for opening again. */
export function bookContent(files: readonly SopFile[], drawing: Book, plan: BookPlan): PdfContent {
  const texts = files.map((file) => writeSop(bare(file)));
  return {
    seed: ['himpunan', drawing.paper.name, JSON.stringify(plan), ...texts].join('\n'),
    language: 'id',
    created: '',
    author: plan.instansi.join(', '),
    reading: drawing.reading,
    field: false,
  };
}
