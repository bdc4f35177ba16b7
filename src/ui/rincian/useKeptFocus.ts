import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface KeptFocus {
  onFocus(event: FocusEvent): void;
  onBlur(): void;
}

/**
 * When what held the keyboard goes, what it was a part of takes it, or else the pane: the next Tab goes on from there.
 * @param wholeOf what stays where a part of it goes
 */
export function useKeptFocus(
  body: RefObject<HTMLElement | null>,
  wholeOf?: (part: Element) => HTMLElement | null | undefined,
): KeptFocus {
  const held = useRef<Element | null>(null);
  const whole = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const pane = body.current;
    if (!pane) return;
    const keep = (): void => {
      const isGone = held.current !== null && !held.current.isConnected;
      if (!isGone || document.activeElement !== document.body) return;
      held.current = null;
      if (whole.current?.isConnected) whole.current.focus();
      else pane.focus({ preventScroll: true });
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
      whole.current = wholeOf?.(target) ?? null;
    },
    // Whoever goes elsewhere has left; what is taken away is not told of.
    onBlur: () => {
      held.current = null;
    },
  };
}
