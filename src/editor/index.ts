export type { EditorRefusal, EditorRunResult, RunOptions } from './editing';
export type { Editor, EditorOptions } from './editor';
export { createEditor } from './editor';
export type { Journal, JournalEntry, SelectionChange } from './journal';
export { foldJournal } from './journal';
export type { Selection } from './selection';
export { sameSelection, selectionKey } from './selection';
export type { EditorState } from './store';
