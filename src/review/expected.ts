import type { AlurId, PelaksanaId, SimbolId, Sop } from '../model';
import { pelaksanaById, simbolById } from '../model';
import type { Place } from './places';

type Json = Readonly<Record<string, unknown>>;

/** Where a command that writes one text or list does so: how its arguments name the place. */
const writers: Readonly<Record<string, (args: Json) => Place>> = {
  'edit-langkah': ({ langkah, field }) => ({ di: String(langkah), isian: String(field) }),
  'edit-identitas': ({ field }) => ({ di: '', isian: String(field) }),
  'edit-pelaksana': ({ pelaksana, field }) => ({ di: String(pelaksana), isian: String(field) }),
  'edit-bagian-lain': partOf,
  'move-bagian-lain': partOf,
  'remove-bagian-lain': partOf,
  'edit-catatan': () => ({ di: '', isian: 'catatan' }),
  'edit-pihak-luar': () => ({ di: '', isian: 'pihakLuar' }),
  'label-alur': ({ alur }) => ({ di: String(alur), isian: 'label' }),
  'set-teks': ({ simbol }) => ({ di: String(simbol), isian: 'teks' }),
  'set-jenis': ({ simbol }) => ({ di: String(simbol), isian: 'jenis' }),
};

/** A part of the office's own has no id: its place among them is its name, and its words tell whether it is still it. */
function partOf({ at }: Json): Place {
  return { di: '', isian: `bagianLain.${at}` };
}

/** What a command expects that neither writes one text nor names a thing by its id. */
const others: Readonly<Record<string, (sop: Sop, args: Json) => unknown>> = {
  'add-bagian-lain': ({ identitas }) => identitas.bagianLain,
  'edit-klasifikasi': ({ klasifikasi }, args) =>
    Object.fromEntries(Object.keys(args).map((key) => [key, own(klasifikasi, key) ?? null])),
};

/** The place whose value a command is about, where it is about one; nothing for commands that change the flow. */
export function placeOfCommand(command: string, args: Json): Place | undefined {
  return Object.hasOwn(writers, command) ? writers[command]?.(args) : undefined;
}

/** The value of a place, as it is; undefined where there is none. */
export function valueAt(sop: Sop, { di, isian = '' }: Place): unknown {
  if (di === '') {
    if (isian === 'catatan' || isian === 'pihakLuar') return sop[isian];
    const [key = '', inner] = isian.split('.');
    const value = own(sop.identitas, key);
    return inner === undefined ? value : own(value, inner);
  }
  return own(objectOf(sop, di), isian);
}

/**
 * What a proposal expects to find: the value that its command writes over, or the things that its arguments name. A
 * proposal whose place reads otherwise by then says so instead of writing over it.
 */
export function expectedOf(sop: Sop, command: string, args: Json): unknown {
  const place = placeOfCommand(command, args);
  if (place) return valueAt(sop, place) ?? null;
  if (Object.hasOwn(others, command)) return others[command]?.(sop, args);
  return Object.fromEntries(
    idsIn(args).flatMap((id) => {
      const thing = objectOf(sop, id);
      return thing === undefined ? [] : [[id, thing]];
    }),
  );
}

/**
 * What a proposal expected, as it is now; undefined when what it is about is gone.
 * @param was what it expected then
 */
export function expectedNow(sop: Sop, command: string, args: Json, was: unknown): unknown {
  const place = placeOfCommand(command, args);
  if (place) return valueAt(sop, place);
  const ids = typeof was === 'object' && was !== null && !Array.isArray(was) ? Object.keys(was) : [];
  // Who expected nothing may still be about something: then that reads otherwise than nothing.
  if (ids.length === 0 || Object.hasOwn(others, command)) return expectedOf(sop, command, args);
  const things = ids.map((id) => [id, objectOf(sop, id)] as const);
  return things.every(([, thing]) => thing !== undefined) ? Object.fromEntries(things) : undefined;
}

/** The thing of that id. */
export function objectOf(sop: Sop, id: string): unknown {
  return (
    sop.langkah.find((one) => one.id === id) ??
    simbolById(sop, id as SimbolId) ??
    sop.alur.find((one) => one.id === (id as AlurId)) ??
    pelaksanaById(sop, id as PelaksanaId)
  );
}

function idsIn(args: Json): string[] {
  const found = Object.values(args).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [...new Set(found.filter((value): value is string => typeof value === 'string'))].sort();
}

function own(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Json)[key];
}
