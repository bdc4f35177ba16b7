export { largestFile, tooLargeFile } from './parse';
export { type ReadResult, readSop } from './read';
export type { Problem } from './report';
export { unreadPdf } from './unread-pdf';
export { writeSop } from './write';
