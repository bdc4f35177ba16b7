export type { Editor, EditorOptions, EditorState } from './editor';
export { createEditor } from './editor';
export type { Selection } from './selection';
export { sameSelection, selectionKey } from './selection';
