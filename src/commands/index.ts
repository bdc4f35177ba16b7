export type { ArgsOf, CommandId } from './all';
export { commands } from './all';
export type { Clip } from './kit/clip';
export { copyLangkah } from './kit/clip';
export type { Patch } from './kit/diff';
export type { Refusal, RefusalCode, SentenceData } from './kit/types';
export type { Edit, RunResult, Said } from './run';
export { applyPatches, can, replaceContent, runEdits } from './run';
