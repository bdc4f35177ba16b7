import type { ClipboardEvent } from 'react';
import { linesOf, plainOf } from './entries';

/** What was copied as a text here: of a list an entry a line, without the numbers that the paper gives by itself. */
export function pastedText(text: string, isList: boolean): string {
  return isList ? linesOf(text).join('\n') : plainOf(text);
}

/** Puts in what was copied from Word or Excel as the paper can have it. Where it is so already, the browser does. */
export function pasteInto(event: ClipboardEvent<HTMLTextAreaElement>, isList = false): void {
  const text = event.clipboardData.getData('text/plain');
  const words = pastedText(text, isList);
  if (event.currentTarget.readOnly || words === text || words === '') return;
  event.preventDefault();
  event.currentTarget.ownerDocument.execCommand('insertText', false, words);
}
