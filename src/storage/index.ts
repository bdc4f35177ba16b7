export type { ReadFile } from './files';
export { openFile, readFile, saveFile } from './files';
export { fileNameOf } from './names';
export { recall, remember } from './preferences';
