import { faultOf } from './fault';
import type { Report } from './report';
import { decodeUtf8, utf8Length } from './utf8';

const megabyte = 1024 * 1024;
/** In MB. */
const largest = 20;

/**
 * Bytes or text to a value of JSON.
 * @returns undefined when that cannot be; the problem is reported
 */
export function parse(input: Uint8Array | string, problems: Report): unknown {
  const size = typeof input === 'string' ? utf8Length(input) : input.length;
  if (size > largest * megabyte) {
    problems.add('', 'too-large-file', { most: largest, received: Math.ceil(size / megabyte) });
    return undefined;
  }
  const text = textOf(input);
  if (typeof text !== 'string') {
    problems.add('', 'not-utf8', { byte: text.badByte });
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    reportFault(text, problems);
    return undefined;
  }
}

/** A byte order mark is allowed and dropped. */
function textOf(input: Uint8Array | string): string | { readonly badByte: number } {
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  return typeof text === 'string' && text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function reportFault(text: string, problems: Report): void {
  if (text.trim() === '') {
    problems.add('', 'empty-file');
    return;
  }
  const { line, column, atEnd } = faultOf(text);
  problems.add('', atEnd && /^\s*[{[]/.test(text) ? 'cut-off' : 'not-json', { line, column });
}
