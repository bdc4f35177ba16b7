import { type Anchor, type Kind, kinds, type Weight } from '../../review';
import { recall, remember } from '../../storage';

/** A remark that is not sent yet. */
export interface Draft {
  readonly jangkar: Anchor;
  readonly perihal: readonly Kind[];
  readonly bobot: Weight;
  readonly teks: string;
}

/** What was written about one SOP and not sent: kept at each letter, so that neither a reload nor a crash takes it. */
export interface Drafts {
  /** Remarks by `draftKey`; the same value until something changes. */
  remarks(): readonly Draft[];
  remark(key: string): Draft | undefined;
  keep(draft: Draft): void;
  drop(key: string): void;
  /** What was written in answer to a thread, or '' */
  answer(utas: string): string;
  keepAnswer(utas: string, teks: string): void;
  subscribe(listener: () => void): () => void;
}

/** More unsent remarks than this are not kept: the oldest goes. */
const most = 50;

/** One draft for one place; the same words of a text are the same place. */
export function draftKey({ di, isian = '', kutipan, sebelum, sesudah }: Anchor): string {
  return JSON.stringify(sebelum === undefined ? [di, isian] : [di, isian, kutipan, sebelum, sesudah]);
}

export function createDrafts(sop: string): Drafts {
  const name = `catatan.draf.${sop}`;
  let { remarks, answers } = draftsIn(recall(name));
  const listeners = new Set<() => void>();
  const changed = (): void => {
    remember(name, remarks.length + Object.keys(answers).length === 0 ? '' : JSON.stringify({ remarks, answers }));
    for (const listener of [...listeners]) listener();
  };
  const without = (key: string): Draft[] => remarks.filter(({ jangkar }) => draftKey(jangkar) !== key);
  return {
    remarks: () => remarks,
    remark: (key) => remarks.find(({ jangkar }) => draftKey(jangkar) === key),
    keep(draft) {
      const rest = without(draftKey(draft.jangkar));
      remarks = draft.teks.trim() === '' ? rest : [...rest, draft].slice(-most);
      changed();
    },
    drop(key) {
      remarks = without(key);
      changed();
    },
    answer: (utas) => answers[utas] ?? '',
    keepAnswer(utas, teks) {
      const { [utas]: _, ...rest } = answers;
      answers = teks.trim() === '' ? rest : { ...rest, [utas]: teks };
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Kept {
  readonly remarks: readonly Draft[];
  readonly answers: Readonly<Record<string, string>>;
}

/** What was kept; whatever is not as it should be is left out. */
export function draftsIn(text: string | null): Kept {
  const none: Kept = { remarks: [], answers: {} };
  if (text === null || text === '') return none;
  try {
    const { remarks, answers } = JSON.parse(text) as { readonly remarks?: unknown; readonly answers?: unknown };
    return {
      remarks: Array.isArray(remarks) ? remarks.filter(isDraft) : [],
      answers: Object.fromEntries(Object.entries(answers ?? {}).filter(([, teks]) => typeof teks === 'string')),
    };
  } catch {
    return none;
  }
}

function isDraft(value: unknown): value is Draft {
  const { jangkar, perihal, bobot, teks } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const anchor = (jangkar ?? {}) as Readonly<Record<string, unknown>>;
  const isList = Array.isArray(perihal) && perihal.every((one) => (kinds as readonly unknown[]).includes(one));
  const isText = [anchor['di'], anchor['kutipan'], teks].every((one) => typeof one === 'string');
  return isText && isList && (bobot === 'wajib' || bobot === 'saran');
}

/** What a remark on a place is usually about. */
export function usualKinds({ di, isian }: Pick<Anchor, 'di' | 'isian'>, thing: string | undefined): readonly Kind[] {
  if (isian === 'dasarHukum') return ['dasar hukum'];
  if (isian === 'kelengkapan' || isian === 'waktu' || isian === 'output') return ['mutu baku'];
  if (thing === 'simbol' || thing === 'alur') return ['alur'];
  if (thing === 'pelaksana') return ['pelaksana'];
  return di === '' && isian !== undefined ? ['identitas'] : [];
}
