import { useMemo, useRef, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Comparison } from '../app/comparing';
import { useDesk } from '../app/desk';

/** What is compared over the sheet, and the way out of it. */
interface Compared {
  readonly comparison: Comparison | null;
  /** Gives the keyboard back to where it was, or to the paper when that is gone. */
  close(): void;
}

export function useComparison(): Compared {
  const { comparing } = useDesk();
  const comparison = useSyncExternalStore(comparing.subscribe, comparing.state);
  const before = useRef<Element | null>(null);
  if (comparison === null) before.current = null;
  else before.current ??= document.activeElement;
  return useMemo(
    () => ({
      comparison,
      close() {
        const { current } = before;
        // The sheet takes no focus before the comparison is off it.
        flushSync(comparing.close);
        const held = current instanceof HTMLElement && current.isConnected && current !== document.body;
        const target = held ? current : document.querySelector<HTMLElement>('.sheet');
        target?.focus({ preventScroll: true });
      },
    }),
    [comparing, comparison],
  );
}
