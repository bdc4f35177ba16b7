export { bookContent } from './book-content';
export type { PdfContent, PrintOptions, Tag } from './pdf-content';
export { pdfContent, tags } from './pdf-content';
