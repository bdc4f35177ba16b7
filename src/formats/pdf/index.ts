export type { PdfOptions } from './write';
export { writePdf } from './write';
