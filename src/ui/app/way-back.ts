import { useEffect } from 'react';
import type { Editor } from '../../editor';
import type { NoticeBoard } from './notices';

/** The places of the app as steps of the browser's history, over Beranda: the SOP, and the preview or a comparison over it. */
const sheet = 'lembar';
const preview = 'pratinjau';
const comparison = 'bandingkan';

/** Where the browser stood before it moved, and whether it moves because the app says so. */
const browser: { stood: unknown; isLed: boolean } = { stood: null, isLed: false };

/** Why a dialog is closed that the browser's Back closes. */
const byBack = 'back';

/** The browser's Back leads from an SOP to Beranda, not out of the app; what asks something it closes first. */
export function useWayBack(editor: Editor, board: NoticeBoard): void {
  useEffect(() => {
    browser.stood = history.state;
    window.addEventListener('popstate', closeFirst, { capture: true });
    return () => window.removeEventListener('popstate', closeFirst, { capture: true });
  }, []);
  useEffect(() => {
    const isOpen = (): boolean => editor.state().file !== null;
    if (isOpen() && !isStep()) stepInto(sheet);
    // What was previewed before a reload is not open again: a sample that was only looked at.
    if (!isOpen() && previewIsStep()) lead(-1);
    let open = isOpen();
    const leave = editor.subscribe(() => {
      const before = open;
      open = isOpen();
      if (open && !before && !isStep()) stepInto(sheet);
      // What was done on the sheet is not taken back from Beranda.
      if (before && !open && board.state().toast?.action) board.hush();
    });
    const back = (): void => {
      if (!isStep()) {
        // The field that is being typed in is left before its document is.
        if (isOpen() && document.activeElement instanceof HTMLElement) document.activeElement.blur();
        editor.close();
      }
      // Forward from Beranda: there is nothing to preview.
      else if (previewIsStep() && !isOpen()) lead(-1);
    };
    window.addEventListener('popstate', back);
    return () => {
      leave();
      window.removeEventListener('popstate', back);
    };
  }, [editor, board]);
}

/** One rule for everything that asks: Back closes it, as Escape does, and leads nowhere. */
function closeFirst(event: PopStateEvent): void {
  const { stood, isLed } = browser;
  Object.assign(browser, { stood: history.state, isLed: false });
  const steps = depthOf(stood) - depthOf(history.state);
  const asks = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1);
  if (isLed || steps <= 0 || !asks) return;
  event.stopImmediatePropagation();
  lead(steps);
  asks.close(byBack);
}

/** Whether Back closed it: that answers nothing. */
export function isClosedByBack(dialog: HTMLDialogElement): boolean {
  return dialog.returnValue === byBack;
}

function isStep(): boolean {
  return depthOf(history.state) > 0;
}

function depthOf(state: unknown): number {
  if (state === sheet) return 1;
  return state === preview || state === comparison ? 2 : 0;
}

function stepInto(state: string): void {
  history.pushState(state, '');
  browser.stood = state;
}

function lead(steps: number): void {
  browser.isLed = true;
  history.go(steps);
}

/** Goes to Beranda by the same way, so that Back and Forward keep their meaning. */
export function goHome(editor: Editor): void {
  if (isStep()) lead(-depthOf(history.state));
  else editor.close();
}

/** Whether the browser stands at the preview. */
export function previewIsStep(): boolean {
  return history.state === preview;
}

/** Makes the preview a step, so that Back leads to the SOP. */
export function stepIntoPreview(): void {
  if (!previewIsStep()) stepInto(preview);
}

/** Takes the step back, where it was made. @returns whether the browser will tell so */
export function stepOutOfPreview(): boolean {
  if (!previewIsStep()) return false;
  lead(-1);
  return true;
}

/** Whether the browser stands at a comparison. */
export function comparisonIsStep(): boolean {
  return history.state === comparison;
}

/** Makes the comparison a step, so that Back leads to the SOP. */
export function stepIntoComparison(): void {
  if (!comparisonIsStep()) stepInto(comparison);
}

/** Takes the step back, where it was made. @returns whether the browser will tell so */
export function stepOutOfComparison(): boolean {
  if (!comparisonIsStep()) return false;
  lead(-1);
  return true;
}
