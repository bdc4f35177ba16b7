import type { AlurId, PelaksanaId, SimbolId, Sop } from '../model';
import { pelaksanaById, simbolById } from '../model';
import type { Place } from './places';

type Json = Readonly<Record<string, unknown>>;

/** Where a command that writes one text or list does so: how its arguments name the place. */
const writers: Readonly<Record<string, (args: Json) => Place>> = {
  'edit-langkah': ({ langkah, field }) => ({ di: String(langkah), isian: String(field) }),
  'edit-identitas': ({ field }) => ({ di: '', isian: String(field) }),
  'edit-pelaksana': ({ pelaksana, field }) => ({ di: String(pelaksana), isian: String(field) }),
  'edit-bagian-lain': ({ at }) => ({ di: '', isian: `bagianLain.${at}` }),
  'edit-catatan': () => ({ di: '', isian: 'catatan' }),
  'edit-pihak-luar': () => ({ di: '', isian: 'pihakLuar' }),
  'label-alur': ({ alur }) => ({ di: String(alur), isian: 'label' }),
  'set-teks': ({ simbol }) => ({ di: String(simbol), isian: 'teks' }),
  'set-jenis': ({ simbol }) => ({ di: String(simbol), isian: 'jenis' }),
};

/** The place whose value a command writes, where it writes one; nothing for commands that change the flow. */
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
  return Object.fromEntries(
    idsIn(args).flatMap((id) => {
      const thing = objectOf(sop, id);
      return thing === undefined ? [] : [[id, thing]];
    }),
  );
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
