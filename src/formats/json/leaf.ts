import type { BaseIssue } from 'valibot';
import type { Problem } from './report';

/** Says in our codes what valibot found wrong with a single value. */
export function leafProblem(issue: BaseIssue<unknown>): Pick<Problem, 'code' | 'data'> {
  const { input, type } = issue;
  if (type === 'regex') {
    return String(issue.requirement).includes('data:image')
      ? { code: 'bad-logo', data: {} }
      : { code: 'bad-id', data: { received: shorten(String(input)) } };
  }
  if (type === 'max_length') return { code: 'logo-too-large', data: {} };
  if (type === 'min_value')
    return { code: 'too-small', data: { least: Number(issue.requirement), received: Number(input) } };
  if (type === 'max_value')
    return { code: 'too-large', data: { most: Number(issue.requirement), received: Number(input) } };
  if (type === 'integer') return { code: 'not-whole', data: { received: Number(input) } };
  if (type === 'picklist' || type === 'literal') {
    return {
      code: 'not-one-of',
      data: { expected: allowed(issue.expected), received: shorten(JSON.stringify(input) ?? '') },
    };
  }
  return { code: 'wrong-type', data: { expected: typesOf(issue.expected), received: receivedType(input) } };
}

/** valibot writes `("mikro" | "makro")`. */
function allowed(expected: string | null): string {
  return (expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ');
}

function typesOf(expected: string | null): string {
  return (expected ?? '').replace(/[()]/g, '').toLowerCase();
}

function receivedType(input: unknown): string {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
