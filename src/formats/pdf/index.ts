export type { Attachment } from './attachment';
export type { ReadAttachment, Unread } from './source/read';
export { isPdf, readAttachment } from './source/read';
export type { PdfOptions } from './write';
export { writePdf } from './write';
