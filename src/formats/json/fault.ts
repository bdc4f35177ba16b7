/** Where a text stops being JSON. */
export interface Fault {
  readonly line: number;
  /** In UTF-16 units, from 1, as editors count. */
  readonly column: number;
  /** The text simply ends too early: it was cut off. */
  readonly atEnd: boolean;
}

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or close' | 'nothing';

const wordOrNumber = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const cutWord = /^(?:t(?:ru?)?|f(?:al?s?)?|nu?l?|-)$/;
const escapes = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const cutEscape = /^\\(?:u[0-9a-fA-F]{0,3})?$/;

/**
 * Finds the first fault of a text that JSON.parse refused. Every browser words its own message, some without a place,
 * so we look ourselves; without recursion, since the text may be 200,000 levels deep.
 */
export function faultOf(text: string): Fault {
  const offset = firstFault(text);
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: offset - lineStart + 1,
    atEnd: offset === text.length,
  };
}

function firstFault(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at = afterSpace(text, at);
    const step = stepFrom(text, at, wanted, open);
    if (step === undefined) return at;
    if (step.fault !== undefined) return step.fault;
    at = step.end;
    wanted = step.wanted;
  }
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

interface Step {
  readonly end: number;
  readonly wanted: Wanted;
  readonly fault?: number | undefined;
}

/** One token further; undefined when the token at this place is not what is wanted. */
function stepFrom(text: string, at: number, wanted: Wanted, open: string[]): Step | undefined {
  const char = text.charAt(at);
  if (wanted === 'colon') return char === ':' ? { end: at + 1, wanted: 'value' } : undefined;
  if (wanted === 'comma or close' && char === ',') {
    return { end: at + 1, wanted: open.at(-1) === '{' ? 'key' : 'value' };
  }
  if (wanted === 'comma or close' || wanted === 'value or ]' || wanted === 'key or }') {
    if (char === (open.at(-1) === '{' ? '}' : ']')) {
      open.pop();
      return { end: at + 1, wanted: afterValue(open) };
    }
  }
  if (wanted === 'key' || wanted === 'key or }') return char === '"' ? stringFrom(text, at, 'colon') : undefined;
  if (wanted === 'value' || wanted === 'value or ]') return valueFrom(text, at, open);
  return undefined;
}

function afterValue(open: readonly string[]): Wanted {
  return open.length === 0 ? 'nothing' : 'comma or close';
}

function valueFrom(text: string, at: number, open: string[]): Step | undefined {
  const char = text.charAt(at);
  if (char === '{' || char === '[') {
    open.push(char);
    return { end: at + 1, wanted: char === '{' ? 'key or }' : 'value or ]' };
  }
  if (char === '"') return stringFrom(text, at, afterValue(open));
  wordOrNumber.lastIndex = at;
  if (wordOrNumber.test(text)) return { end: wordOrNumber.lastIndex, wanted: afterValue(open) };
  const cut = cutWord.test(text.slice(at, at + 40));
  return cut ? { end: at, wanted: 'nothing', fault: text.length } : undefined;
}

/** A loop and no pattern: a pattern with a choice inside overflows on a text of some megabytes. */
function stringFrom(text: string, start: number, wanted: Wanted): Step {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return { end: at + 1, wanted };
    if (char < ' ') return { end: at, wanted, fault: at };
    if (char !== '\\') continue;
    escapes.lastIndex = at;
    if (!escapes.test(text)) return { end: at, wanted, fault: cutEscape.test(text.slice(at)) ? text.length : at };
    at = escapes.lastIndex - 1;
  }
  return { end: text.length, wanted, fault: text.length };
}
