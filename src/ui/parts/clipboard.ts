/** The browser copies by itself only where a text is marked: it is told that here is something to copy too. */
export function byBrowser(deed: 'copy' | 'cut'): void {
  const ended = new AbortController();
  document.addEventListener(`before${deed}`, (event) => event.preventDefault(), { signal: ended.signal });
  document.execCommand(deed);
  ended.abort();
}

/** Puts a text on the clipboard, on plain http too. */
export function copyText(text: string): void {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('copy', put, { capture: true });
  byBrowser('copy');
  document.removeEventListener('copy', put, { capture: true });
}
