/** One change of a document, as plain JSON: where, and what stands there then. */
export interface Patch {
  /** In a list `add` puts in between and `remove` closes up. */
  readonly op: 'replace' | 'remove' | 'add';
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

type Path = Patch['path'];
type Json = Readonly<Record<string, unknown>>;

/**
 * What leads from one value of JSON to another. Immer's own patches say every row again that a new one shifts down; these
 * know rows by their ids, so that the journal of a long SOP stays short.
 */
export function diff(before: unknown, after: unknown): Patch[] {
  const patches: Patch[] = [];
  compare(before, after, [], patches);
  return patches;
}

function compare(before: unknown, after: unknown, path: Path, patches: Patch[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    if ([...before, ...after].every(isObject)) compareRows(before, after, path, patches);
    else if (!isSameList(before, after)) patches.push({ op: 'replace', path, value: after });
  } else if (isObject(before) && isObject(after)) {
    compareKeys(before, after, path, patches);
  } else {
    patches.push({ op: 'replace', path, value: after });
  }
}

function compareKeys(before: Json, after: Json, path: Path, patches: Patch[]): void {
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) patches.push({ op: 'remove', path: [...path, key] });
  }
  for (const [key, value] of Object.entries(after)) {
    if (Object.hasOwn(before, key)) compare(before[key], value, [...path, key], patches);
    else patches.push({ op: 'add', path: [...path, key], value });
  }
}

/** Rows are known by their ids, those without one by what they are. */
function compareRows(before: readonly Json[], after: readonly Json[], path: Path, patches: Patch[]): void {
  const now = [...before];
  const remove = (place: number) => {
    patches.push({ op: 'remove', path: [...path, place] });
    now.splice(place, 1);
  };
  const wanted = new Set(after.map(keyOf));
  for (let place = now.length - 1; place >= 0; place -= 1) if (!wanted.has(keyOf(now[place]))) remove(place);
  for (const [place, row] of after.entries()) {
    const key = keyOf(row);
    // One that moves down leaves first, and comes in again further on.
    if (keyOf(now[place]) !== key && keyOf(now[place + 1]) === key) remove(place);
    const there = now[place];
    if (there !== undefined && keyOf(there) === key) {
      compare(there, row, [...path, place], patches);
      continue;
    }
    const from = now.findIndex((one) => keyOf(one) === key);
    if (from !== -1) remove(from);
    patches.push({ op: 'add', path: [...path, place], value: row });
    now.splice(place, 0, row);
  }
}

function keyOf(row: Json | undefined): unknown {
  return row?.['id'] ?? row;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((one, place) => one === after[place]);
}
