import { faultOf } from './fault';
import { kindOf } from './kind';
import type { Problem, Report } from './report';
import { decodeUtf8, utf8Length } from './utf8';
import { decodeUtf16, utf16Order } from './utf16';

const megabyte = 1024 * 1024;
/** In MB. */
const largest = 20;

/** A file of more bytes is refused. */
export const largestFile = largest * megabyte;

/** How a file of more than `largestFile` bytes is refused, also by those who look at the size before they read. */
export function tooLargeFile(size: number): Problem {
  // Rounded up: what is refused never reads as the limit itself.
  const received = Math.ceil((size / megabyte) * 10) / 10;
  return { path: '', code: 'too-large-file', data: { most: largest, received } };
}

/**
 * Bytes or text to a value of JSON.
 * @returns undefined when that cannot be; the problem is reported
 */
export function parse(input: Uint8Array | string, problems: Report): unknown {
  const kind = typeof input === 'string' ? undefined : kindOf(input);
  if (kind !== undefined) {
    problems.add('', 'other-kind', { kind });
    return undefined;
  }
  const size = typeof input === 'string' ? utf8Length(input) : input.length;
  if (size > largestFile) {
    const { path, code, data } = tooLargeFile(size);
    problems.add(path, code, data);
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

/** UTF-8, or what Windows calls Unicode; a byte order mark is allowed and dropped. */
function textOf(input: Uint8Array | string): string | { readonly badByte: number } {
  const text = typeof input === 'string' ? input : decoded(input);
  return typeof text === 'string' && text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array): string | { readonly badByte: number } {
  const order = utf16Order(bytes);
  return order === undefined ? decodeUtf8(bytes) : decodeUtf16(bytes, order);
}

function reportFault(text: string, problems: Report): void {
  if (text.trim() === '') {
    problems.add('', 'empty-file');
    return;
  }
  const { line, column, atEnd } = faultOf(text);
  problems.add('', atEnd && /^\s*[{[]/.test(text) ? 'cut-off' : 'not-json', { line, column });
}
