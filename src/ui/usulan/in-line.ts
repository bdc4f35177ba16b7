import { proposedText, textThere, type UsulanEvent } from '../../review';

/** Two texts of that length stand in a line of a card. */
const short = 24;

/**
 * What a proposal changes, for a line of a closed card: the text then and the one proposed, of longer ones how the new one
 * goes on from where it differs; of a change of the flow its sentence.
 * @param blank what an empty text is called
 * @param told the sentence
 */
export function proposedInLine(event: UsulanEvent, blank: string, told: () => string): string {
  const [was, becomes] = [textThere(event, event.semula), proposedText(event)];
  if (was === undefined || becomes === undefined) return told();
  const [old, fresh] = [inOneLine(was), inOneLine(becomes)];
  if (Math.max(old.length, fresh.length) <= short) return `${old || blank} → ${fresh || blank}`;
  return `→ ${fresh === '' ? blank : fromDifference(old, fresh)}`;
}

function inOneLine(text: string): string {
  return text.split('\n').filter(Boolean).join('; ');
}

/** With the word before it, so that one sees where that is. */
function fromDifference(old: string, fresh: string): string {
  const [before, after] = [old.split(' '), fresh.split(' ')];
  const first = after.findIndex((word, at) => word !== before[at]);
  const from = (first === -1 ? after.length : first) - 1;
  return from <= 0 ? fresh : `… ${after.slice(from).join(' ')}`;
}
