import type { Edit } from '../../commands';
import { kinds, placeOfCommand } from '../../review';
import { createUnsent, type Unsent } from '../parts/unsent';
import type { Why } from './events';

/** What is to be proposed, and what is to be changed once it is known that it may be. */
export type Sort = 'usulan' | 'perubahan';

/** A change that is not recorded yet: kept at each letter, so that neither a reload nor a crash takes it. */
export interface UnsentChange {
  readonly edits: readonly Edit[];
  /** Of a proposal: what was said beside it. */
  readonly why?: Why;
  /** What the first of them was going to write over. */
  readonly was?: unknown;
}

/** Where changes are kept: by their SOP, and by what was to become of them when they were made. */
export interface Shelved {
  readonly sop: string;
  readonly sort: Sort;
}

/** Those of all SOPs, each under a name of its own, so that two tabs leave each other's alone. */
export interface UnsentChanges {
  /** @returns whether it outlives the page: a browser may be full, or forbid it */
  keep(where: Shelved, change: UnsentChange): boolean;
  forget(where: Shelved, edits: readonly Edit[]): void;
  /** The one of that name, as it is by now. */
  at(where: Shelved, name: string): UnsentChange | undefined;
  /** As other tabs have left them by now, the latest last. */
  all(where: Shelved): readonly UnsentChange[];
}

export function createUnsentChanges(): UnsentChanges {
  const shelves = new Map<string, Unsent<UnsentChange>>();
  const shelf = ({ sop, sort }: Shelved): Unsent<UnsentChange> => {
    const key = `${sort} ${sop}`;
    const there = shelves.get(key) ?? createUnsent(sop, sort, isUnsentChange);
    shelves.set(key, there);
    return there;
  };
  return {
    keep: (where, change) => shelf(where).put(nameOf(change.edits), change),
    forget: (where, edits) => shelf(where).drop(nameOf(edits)),
    at: (where, name) => shelf(where).at(name),
    all(where) {
      const own = shelf(where);
      // It is read anew when somebody begins to listen.
      own.subscribe(() => undefined)();
      return own.all();
    },
  };
}

/** One for one text; what changes the flow is named by the ids that it begins with. */
export function nameOf([first]: readonly Edit[]): string {
  if (!first) return '';
  const { command } = first;
  const args: Readonly<Record<string, unknown>> = { ...first.args };
  const place = placeOfCommand(command, args);
  if (place) return JSON.stringify([command, place.di, place.isian, args['field']]);
  // A text that goes with what is made is still being typed.
  const { kegiatan: _kegiatan, nama: _nama, ...rest } = args;
  const ids = Object.values(rest).filter((value) => typeof value === 'string' && value.length <= 64);
  return JSON.stringify([command, ...ids]);
}

/** Whatever is not as it should be is left out; edits are for the commands to judge. */
function isUnsentChange(value: unknown): value is UnsentChange {
  const { edits, why } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const areEdits = Array.isArray(edits) && edits.length > 0 && edits.every(isObject);
  return areEdits && (why === undefined || isWhy(why));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isWhy(value: unknown): value is Why {
  const { teks, perihal, bobot } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isList = Array.isArray(perihal) && perihal.every((one) => (kinds as readonly unknown[]).includes(one));
  return typeof teks === 'string' && isList && (bobot === 'wajib' || bobot === 'saran');
}
