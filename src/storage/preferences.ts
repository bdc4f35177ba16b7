const prefix = 'sop-designer.';

/** What was kept under this name, or null: also when the browser forbids keeping anything. */
export function recall(name: string): string | null {
  try {
    return window.localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a small choice of the user. A browser that forbids it loses the comfort, nothing else. */
export function remember(name: string, value: string): void {
  try {
    window.localStorage.setItem(prefix + name, value);
  } catch {
    // Blocked or full: the choice holds until the page is closed.
  }
}
