import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Comparison } from '../app/comparing';
import { useDesk } from '../app/desk';
import { comparisonIsStep, stepIntoComparison, stepOutOfComparison } from '../app/way-back';

/** What is compared over the sheet, and the way out of it. */
interface Compared {
  readonly comparison: Comparison | null;
  /** Gives the keyboard back to where it was, or to the paper when that is gone. */
  close(): void;
}

/** A comparison is a step of the browser's history: Back closes it. What was compared does not outlive a reload. */
export function useComparison(): Compared {
  const { comparing } = useDesk();
  const comparison = useSyncExternalStore(comparing.subscribe, comparing.state);
  const before = useRef<Element | null>(null);
  /** Whether the browser is still on its way out of a comparison that was closed here. */
  const leaving = useRef(false);
  const isOpen = comparison !== null;
  if (!isOpen) before.current = null;
  else before.current ??= document.activeElement;
  const hide = useMemo(
    () => (): void => {
      const { current } = before;
      // The sheet takes no focus before the comparison is off it.
      flushSync(comparing.close);
      const held = current instanceof HTMLElement && current.isConnected && current !== document.body;
      const target = held ? current : document.querySelector<HTMLElement>('.sheet');
      target?.focus({ preventScroll: true });
    },
    [comparing],
  );
  useEffect(() => {
    if (isOpen && !leaving.current) stepIntoComparison();
  }, [isOpen]);
  useEffect(() => {
    const moved = (): void => {
      const closedHere = leaving.current;
      leaving.current = false;
      const shown = comparing.state() !== null;
      // Opened again before the browser was out of the one before.
      if (shown && !comparisonIsStep() && closedHere) stepIntoComparison();
      else if (shown && !comparisonIsStep()) hide();
      else if (!shown) stepOutOfComparison();
    };
    if (comparing.state() === null) stepOutOfComparison();
    window.addEventListener('popstate', moved);
    return () => {
      window.removeEventListener('popstate', moved);
      // Another SOP, or none: what was compared with it is over.
      if (comparing.state() !== null) comparing.close();
    };
  }, [comparing, hide]);
  return useMemo(
    () => ({
      comparison,
      close() {
        hide();
        if (!leaving.current) leaving.current = stepOutOfComparison();
      },
    }),
    [comparison, hide],
  );
}
