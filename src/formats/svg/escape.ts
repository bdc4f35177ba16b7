/** Characters that XML 1.0 forbids, lone halves of a pair among them. */
const illegal = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for between tags or in a quoted attribute; what XML cannot hold becomes U+FFFD. */
export function escaped(text: string): string {
  return text.replace(illegal, '\ufffd').replace(/[&<>"\t\n\r]/g, (char) => entities[char] ?? char);
}

/** A length in mm to the micrometre, as short as it can be written. */
export function millimetre(length: number): string {
  const rounded = Math.round(length * 1000) / 1000;
  return String(rounded === 0 ? 0 : rounded);
}
