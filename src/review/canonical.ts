import { compare } from './order';

const known = new WeakMap<object, string>();

/** A value of JSON as one text, its keys sorted: equal values are equal texts. Frozen values are written once. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = written(value);
  if (Object.isFrozen(value)) known.set(value, text);
  return text;
}

function written(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  const members = entries.sort(([one], [other]) => compare(one, other));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join()}}`;
}
