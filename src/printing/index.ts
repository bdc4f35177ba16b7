export { bookContent } from './book-content';
export type { PdfContent, PrintOptions, Tag } from './pdf-content';
export { pdfContent, tags } from './pdf-content';
export type { EvaluationSheet, SheetKind } from './sheets';
export { evaluationSheet, sheetDetails, sheetKinds } from './sheets';
