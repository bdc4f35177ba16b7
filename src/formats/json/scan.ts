import { below, type Report } from './report';
import type { Json } from './shape';

const deepest = 64;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const loneSurrogate = /\p{Cs}/u;

/** A list or object that is being looked through. */
interface Level {
  readonly holder: Json | unknown[];
  /** undefined for a list. */
  readonly keys: readonly string[] | undefined;
  /** How many members were looked at. */
  seen: number;
}

/**
 * Looks at every value of parsed JSON before anything recursive touches it: depth, forbidden keys, lone surrogates,
 * numbers that JSON cannot write back (and turns -0, which it writes as 0, into 0). A list of levels of its own instead
 * of recursion: 200,000 of them must not overflow.
 */
export function scan(root: unknown, problems: Report): void {
  const levels: Level[] = [];
  enter(root, levels, problems);
  for (let level = levels.at(-1); level !== undefined && !problems.isEnough; level = levels.at(-1)) {
    const { holder, keys, seen } = level;
    level.seen += 1;
    if (seen === (keys ?? (holder as unknown[])).length) levels.pop();
    else lookAt(holder as Json, keys?.[seen] ?? seen, levels, problems);
  }
}

function enter(value: unknown, levels: Level[], problems: Report): void {
  if (typeof value !== 'object' || value === null) return;
  if (levels.length === deepest) problems.add(`${pathOf(levels.slice(0, 2))}…`, 'too-deep', { most: deepest });
  else if (Array.isArray(value)) levels.push({ holder: value, keys: undefined, seen: 0 });
  else levels.push({ holder: value as Json, keys: Object.keys(value), seen: 0 });
}

function lookAt(holder: Json, key: string | number, levels: Level[], problems: Report): void {
  if (typeof key === 'string' && !isAllowed(key, levels, problems)) return;
  const item = holder[key];
  if (typeof item === 'string') {
    if (loneSurrogate.test(item)) problems.add(pathOf(levels), 'lone-surrogate');
  } else if (typeof item === 'number') {
    if (!Number.isFinite(item)) problems.add(pathOf(levels), 'number-too-large');
    else if (item === 0) holder[key] = 0;
  } else {
    enter(item, levels, problems);
  }
}

function isAllowed(key: string, levels: readonly Level[], problems: Report): boolean {
  if (forbidden.has(key)) problems.add(pathOf(levels), 'forbidden-key', { key });
  else if (loneSurrogate.test(key)) problems.add(pathOf(levels.slice(0, -1)), 'lone-surrogate');
  else return true;
  return false;
}

/** The path of the member that the innermost level is looking at. */
function pathOf(levels: readonly Level[]): string {
  return levels.reduce((path, { keys, seen }) => below(path, keys?.[seen - 1] ?? seen - 1), '');
}
