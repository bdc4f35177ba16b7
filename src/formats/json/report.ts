import type { ProblemCode } from '../../words';

/** What is wrong with a file, and where: `path` reads `langkah[3].simbol[0].pelaksana`, '' is the whole file. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Nobody reads more than this. */
const mostKept = 100;
/** A broken file may have millions; after so many the search is given up. */
const mostCounted = 10_000;

/** Collects problems; keeps the first hundred and counts the rest, as far as that makes sense. */
export class Report {
  readonly #kept: Problem[] = [];
  #further = 0;

  add(path: string, code: ProblemCode, data: Problem['data'] = {}): void {
    if (this.#kept.length < mostKept) this.#kept.push({ path, code, data });
    else this.#further += 1;
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  /** Further problems would tell nobody anything. */
  get isEnough(): boolean {
    return this.#further >= mostCounted;
  }

  /** The problems, and at the end how many more there are. */
  list(): Problem[] {
    if (this.#further === 0) return [...this.#kept];
    return [...this.#kept, { path: '', code: 'more', data: { count: this.#further } }];
  }
}

const longestQuote = 40;
const plainKey = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** The path of a key or an item below `path`. */
export function below(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!plainKey.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** A value as JSON, cut to what a sentence can hold. */
export function shortened(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? typeof value : (JSON.stringify(value) ?? '');
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}…`;
}
