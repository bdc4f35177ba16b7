import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface KeptFocus {
  onFocus(event: FocusEvent): void;
  onBlur(): void;
}

/** When what held the keyboard goes, the pane takes it: the next Tab goes on from there. */
export function useKeptFocus(body: RefObject<HTMLElement | null>): KeptFocus {
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const pane = body.current;
    if (!pane) return;
    const keep = (): void => {
      const isGone = held.current !== null && !held.current.isConnected;
      if (!isGone || document.activeElement !== document.body) return;
      held.current = null;
      pane.focus({ preventScroll: true });
    };
    keep();
    // A part of the pane may go without the rest of it, and later than what made it go.
    const seen = new MutationObserver(keep);
    seen.observe(pane, { childList: true, subtree: true });
    return () => seen.disconnect();
  });
  return {
    onFocus: ({ target }) => {
      held.current = target;
    },
    // Whoever goes elsewhere has left; what is taken away is not told of.
    onBlur: () => {
      held.current = null;
    },
  };
}
