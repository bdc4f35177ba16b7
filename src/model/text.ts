const controls = /(?![\t\n])\p{Cc}/gu;

/** A text as the document holds it: LF line ends, composed letters, no control characters but tab and LF. */
export function cleanText(text: string): { readonly text: string; readonly dropped: number } {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const kept = lines.replace(controls, '');
  return { text: kept.normalize('NFC'), dropped: lines.length - kept.length };
}
