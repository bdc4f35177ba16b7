/** A character as it can be seen by itself: a mark on a circle, what has no shape on every screen by its number. */
export function shownSign(character: string): string {
  if (/^\p{M}/u.test(character)) return `\u25cc${character}`;
  if (!/^[\p{C}\p{Z}]/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
