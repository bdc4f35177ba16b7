import { below, type Report } from './report';
import type { Json } from './shape';

const deepest = 64;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const loneSurrogate = /\p{Cs}/u;

interface Visit {
  readonly value: object;
  readonly path: string;
  readonly depth: number;
}

/**
 * Looks at every value of parsed JSON before anything recursive touches it: depth, forbidden keys, lone surrogates,
 * numbers that JSON cannot write back. A list of its own instead of recursion: 200,000 levels must not overflow.
 */
export function scan(root: unknown, problems: Report): void {
  const visits: Visit[] = [];
  const look = (value: unknown, path: string, depth: number): void => {
    if (typeof value === 'string' && loneSurrogate.test(value)) problems.add(path, 'lone-surrogate');
    if (typeof value === 'number' && !Number.isFinite(value)) problems.add(path, 'number-too-large');
    if (typeof value !== 'object' || value === null) return;
    if (depth > deepest) problems.add(path, 'too-deep', { most: deepest });
    else visits.push({ value, path, depth });
  };
  look(root, '', 1);
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { value, path, depth } = visit;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) look(item, below(path, index), depth + 1);
    else lookAtKeys(value as Json, path, problems, (item, at) => look(item, at, depth + 1));
  }
}

function lookAtKeys(value: Json, path: string, problems: Report, look: (item: unknown, path: string) => void): void {
  for (const key of Object.keys(value)) {
    const at = below(path, key);
    if (forbidden.has(key)) problems.add(at, 'forbidden-key', { key });
    else if (loneSurrogate.test(key)) problems.add(path, 'lone-surrogate');
    else look(value[key], at);
  }
}
