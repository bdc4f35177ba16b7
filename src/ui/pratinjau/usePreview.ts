import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the preview lies over the sheet, and the ways in and out of it. */
export interface Preview {
  readonly isOpen: boolean;
  open(): void;
  /** Gives the keyboard back to where it was, or to the paper when that is gone. */
  close(): void;
}

export function usePreview(): Preview {
  const [isOpen, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  return useMemo(
    () => ({
      isOpen,
      open() {
        before.current = document.activeElement;
        setOpen(true);
      },
      close() {
        // The sheet takes no focus before the preview is off it.
        flushSync(() => setOpen(false));
        const { current } = before;
        const held = current instanceof HTMLElement && current.isConnected && current !== document.body;
        const target = held ? current : document.querySelector<HTMLElement>('.sheet');
        target?.focus({ preventScroll: true });
      },
    }),
    [isOpen],
  );
}
