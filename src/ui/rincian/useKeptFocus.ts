import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useEditor } from '../app/desk';

/** When what held the keyboard goes with a change, the pane takes it: the next Tab goes on from there. */
export function useKeptFocus(body: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const file = useEditor((state) => state.file);
  const seen = useRef(file);
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (seen.current === file) return;
    seen.current = file;
    const isGone = held.current !== null && !held.current.isConnected;
    if (isGone && document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  });
  return ({ target }) => {
    held.current = target;
  };
}
