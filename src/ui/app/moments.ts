/** Calls back when the browser has nothing better to do; gives the way to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(work, { timeout: 2000 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = window.setTimeout(work, 200);
  return () => window.clearTimeout(handle);
}

/** Resolves after the next picture is on the screen, so that what was said is seen before the work begins. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A tab in the background paints nothing: the timer keeps it from waiting for ever.
    const late = window.setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.clearTimeout(late);
        resolve();
      }),
    );
  });
}

/** Gives a way to run works such that the same work over the same thing is not begun again before it is done. */
export function oneAtATime(): (name: string, over: unknown, work: () => Promise<void>) => void {
  const running = new Map<string, unknown>();
  return (name, over, work) => {
    if (running.has(name) && running.get(name) === over) return;
    running.set(name, over);
    void Promise.allSettled([work()]).then(() => {
      if (running.get(name) === over) running.delete(name);
    });
  };
}

/** The day of a moment on this computer, `YYYY-MM-DD`. */
export function dayOf(moment: string): string {
  const time = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
