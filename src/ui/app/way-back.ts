import { useEffect } from 'react';
import type { Editor } from '../../editor';
import type { NoticeBoard } from './notices';

/** The places of the app as steps of the browser's history, over Beranda: the SOP, and the preview or a comparison over it. */
const sheet = 'lembar';
const preview = 'pratinjau';
const comparison = 'bandingkan';

/** The browser's Back leads from an SOP to Beranda, not out of the app. */
export function useWayBack(editor: Editor, board: NoticeBoard): void {
  useEffect(() => {
    const isOpen = (): boolean => editor.state().file !== null;
    if (isOpen() && !isStep()) history.pushState(sheet, '');
    // What was previewed before a reload is not open again: a sample that was only looked at.
    if (!isOpen() && previewIsStep()) history.back();
    let open = isOpen();
    const leave = editor.subscribe(() => {
      const before = open;
      open = isOpen();
      if (open && !before && !isStep()) history.pushState(sheet, '');
      // What was done on the sheet is not taken back from Beranda.
      if (before && !open && board.state().toast?.action) board.hush();
    });
    const back = (): void => {
      if (!isStep()) editor.close();
      // Forward from Beranda: there is nothing to preview.
      else if (previewIsStep() && !isOpen()) history.back();
    };
    window.addEventListener('popstate', back);
    return () => {
      leave();
      window.removeEventListener('popstate', back);
    };
  }, [editor, board]);
}

function isStep(): boolean {
  return [sheet, preview, comparison].includes(history.state);
}

/** Goes to Beranda by the same way, so that Back and Forward keep their meaning. */
export function goHome(editor: Editor): void {
  if (isStep()) history.go(previewIsStep() || comparisonIsStep() ? -2 : -1);
  else editor.close();
}

/** Whether the browser stands at the preview. */
export function previewIsStep(): boolean {
  return history.state === preview;
}

/** Makes the preview a step, so that Back leads to the SOP. */
export function stepIntoPreview(): void {
  if (!previewIsStep()) history.pushState(preview, '');
}

/** Takes the step back, where it was made. @returns whether the browser will tell so */
export function stepOutOfPreview(): boolean {
  if (!previewIsStep()) return false;
  history.back();
  return true;
}

/** Whether the browser stands at a comparison. */
export function comparisonIsStep(): boolean {
  return history.state === comparison;
}

/** Makes the comparison a step, so that Back leads to the SOP. */
export function stepIntoComparison(): void {
  if (!comparisonIsStep()) history.pushState(comparison, '');
}

/** Takes the step back, where it was made. @returns whether the browser will tell so */
export function stepOutOfComparison(): boolean {
  if (!comparisonIsStep()) return false;
  history.back();
  return true;
}
