import type { Report } from './report';
import { decodeUtf8, utf8Length } from './utf8';

const largest = 20 * 1024 * 1024;

/** Bytes or text to a value of JSON; a problem is reported when that cannot be. */
export function parse(input: Uint8Array | string, problems: Report): unknown {
  const size = typeof input === 'string' ? utf8Length(input) : input.length;
  if (size > largest) {
    problems.add('', 'too-large-file', { most: 20, received: Math.ceil(size / 1024 / 1024) });
    return undefined;
  }
  const text = typeof input === 'string' ? input : decodeUtf8(input, problems);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    problems.add('', 'not-json', { line: 1, column: 1 });
    return undefined;
  }
}
