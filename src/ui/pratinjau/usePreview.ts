import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { previewIsStep, stepIntoPreview, stepOutOfPreview } from '../app/way-back';

/** Whether the preview lies over the sheet, and the ways in and out of it. */
export interface Preview {
  readonly isOpen: boolean;
  open(): void;
  /** Gives the keyboard back to where it was, or to the paper when that is gone. */
  close(): void;
}

/** The preview is a step of the browser's history: Back closes it, Forward and a reload show it again. */
export function usePreview(): Preview {
  const [isOpen, setOpen] = useState(previewIsStep);
  const before = useRef<Element | null>(null);
  /** Whether the browser is still on its way out of a preview that was closed here. */
  const leaving = useRef(false);
  const ways = useMemo(() => {
    const show = (): void => {
      before.current = document.activeElement;
      setOpen(true);
    };
    const hide = (): void => {
      // The sheet takes no focus before the preview is off it.
      flushSync(() => setOpen(false));
      const { current } = before;
      const held = current instanceof HTMLElement && current.isConnected && current !== document.body;
      const target = held ? current : document.querySelector<HTMLElement>('.sheet');
      target?.focus({ preventScroll: true });
    };
    return { show, hide };
  }, []);
  useEffect(() => {
    const moved = (): void => {
      const closedHere = leaving.current;
      leaving.current = false;
      if (previewIsStep() && !isOpen) ways.show();
      else if (!previewIsStep() && isOpen) {
        // Opened again before the browser was out of the one before.
        if (closedHere) stepIntoPreview();
        else ways.hide();
      }
    };
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, [isOpen, ways]);
  return useMemo(
    () => ({
      isOpen,
      open() {
        ways.show();
        if (!leaving.current) stepIntoPreview();
      },
      close() {
        ways.hide();
        if (!leaving.current) leaving.current = stepOutOfPreview();
      },
    }),
    [isOpen, ways],
  );
}
