/** What of a text is printed at all: spaces are one kind, what cannot be seen is left out, accents are composed. */

/** Text in which every character is printed as it stands; kept narrow so that the test stays cheap. */
const plain = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u2044]*$/;
const spaces = /[\t\n\v\f\r\x85\p{Z}]/gu;
/** Marks of a list as they come out of a PDF that was made by Word: letters of Symbol and Wingdings, which only those have. */
const bullets = /[\uf076\uf0a7\uf0b7\uf0d8]/g;
const unseen = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A text as it is printed: tabs, line ends and wide spaces as one space, control, bidirectional and zero-width
 * characters and soft hyphens gone (they have no ink, and could turn the order of what follows), accents composed, the
 * marks of a list as bullets.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(spaces, ' ').replace(unseen, '').replace(bullets, '\u2022').normalize('NFC');
}

const cluster = /[\s\S](?:\p{M}|\p{Join_Control}|\p{Emoji_Modifier}|(?<=\p{Join_Control})\p{Extended_Pictographic})*/gu;

/** The parts of a text that are never torn apart: a character with its accents, a pair of surrogates, a joined emoji. */
export function clustersOf(text: string): string[] {
  return text.match(cluster) ?? [];
}

const continuing = /^(?:\p{M}|\p{Join_Control}|\p{Emoji_Modifier})/u;

/** Whether a text begins in the middle of such a part, so that nothing may be broken off before it. */
export function continuesCluster(text: string): boolean {
  return continuing.test(text);
}
