export { changedSince, pageMarkOf } from './agreed';
export { largestFile, tooLargeFile } from './parse';
export { type ReadResult, readSop } from './read';
export type { Problem } from './report';
export { unreadPdf } from './unread-pdf';
export type { Content } from './versions';
export { contentOf, nextVersion, sidikOf, versionOf } from './versions';
export { writeSop } from './write';
