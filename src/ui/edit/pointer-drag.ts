import type { Point } from '../../drawing';

/** What happens while something is dragged; points are of the window, px. */
export interface Drag {
  /** Called from the first movement on that is large enough not to be a click. */
  move(point: Point): void;
  /** @param held the keys that are held then */
  drop(point: Point, held: { readonly altKey: boolean }): void;
  /** Esc, or the browser took the pointer away. */
  cancel(): void;
}

/** A hand that clicks moves this far, px. */
const steady = 4;

/** Follows the pointer until it is let go. Without movement it was a click, and nothing is called. */
export function followPointer(start: { readonly clientX: number; readonly clientY: number }, drag: Drag): void {
  const ended = new AbortController();
  let moves = false;
  const end = (): void => {
    ended.abort();
    if (moves) swallowClick();
  };
  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void => {
    window.addEventListener(type, listener, { signal: ended.signal, capture: true });
  };
  listen('pointermove', (event) => {
    moves ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > steady;
    if (moves) drag.move({ x: event.clientX, y: event.clientY });
  });
  listen('pointerup', (event) => {
    end();
    if (moves) drag.drop({ x: event.clientX, y: event.clientY }, event);
  });
  const cancel = (): void => {
    end();
    if (moves) drag.cancel();
  };
  listen('pointercancel', cancel);
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !moves) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  });
}

/** The browser tells of a click after a drag that ends where it began: nobody clicked. The next press is one of its own. */
function swallowClick(): void {
  const ended = new AbortController();
  const heard = { capture: true, signal: ended.signal };
  window.addEventListener('click', (event) => event.stopPropagation(), heard);
  window.addEventListener('pointerdown', () => ended.abort(), heard);
  setTimeout(() => ended.abort());
}
