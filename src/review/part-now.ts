import { type BagianLain, type Sop, sameJson } from '../model';

type Json = Readonly<Record<string, unknown>>;

const byPlace: ReadonlySet<string> = new Set(['edit-bagian-lain', 'move-bagian-lain', 'remove-bagian-lain']);

/**
 * The arguments of a proposal as they must be now: a part of the office's own is named by its place among them, and
 * others may have come or gone before it since. undefined: the part is no more.
 * @param was the part as it was when it was proposed
 */
export function argumentsNow({ identitas }: Sop, command: string, args: Json, was: unknown): Json | undefined {
  if (!byPlace.has(command) || !isPart(was) || typeof args.at !== 'number') return args;
  const at = placeOf(identitas.bagianLain, was, args.at);
  if (at !== -1) return at === args.at ? args : { ...args, at };
  const { field, value } = args;
  const there: Json | undefined = identitas.bagianLain[args.at] && { ...identitas.bagianLain[args.at] };
  // What is proposed may be what reads there already.
  return there && typeof field === 'string' && sameJson(there[field], value) ? args : undefined;
}

/** Where the part is: the very same first, then one of the same heading, then one of the same content; its own place before others. */
function placeOf(parts: readonly BagianLain[], was: BagianLain, at: number): number {
  const tests: readonly ((part: BagianLain, index: number) => boolean)[] = [
    (part) => sameJson(part, was),
    ({ judul }, index) => judul === was.judul && (judul !== '' || index === at),
    ({ isi }) => isi.length > 0 && sameJson(isi, was.isi),
  ];
  for (const test of tests) {
    const own = parts[at];
    if (own && test(own, at)) return at;
    const other = parts.findIndex(test);
    if (other !== -1) return other;
  }
  return -1;
}

function isPart(value: unknown): value is BagianLain {
  const { judul, isi } = (value ?? {}) as Json;
  return typeof judul === 'string' && Array.isArray(isi);
}
