/** A text as PDF writes it: plain letters in brackets, everything else as UTF-16 in hexadecimal. */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<FEFF${[...codeUnits(text)].join('')}>`;
}

function* codeUnits(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) yield text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
}

const pointsPerMillimetre = 72 / 25.4;

/** Millimetres as points, to a thousandth. */
export function points(millimetres: number): string {
  return String(Math.round(millimetres * pointsPerMillimetre * 1000) / 1000);
}
