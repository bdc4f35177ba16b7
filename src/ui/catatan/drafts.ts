import { sidikOf } from '../../formats/json';
import type { Sop } from '../../model';
import { type Anchor, anchorOf, type Kind, kinds, thingOf, type Weight } from '../../review';
import { createUnsent, type Unsent } from '../parts/unsent';
import type { Pointed } from './pointed';

/** A remark that is not sent yet. */
export interface Draft {
  readonly jangkar: Anchor;
  /** The fingerprint of the document that the anchor was taken from. */
  readonly sidik: string;
  readonly perihal: readonly Kind[];
  readonly bobot: Weight;
  readonly teks: string;
}

/** What was written about one SOP and not sent: kept at each letter, so that neither a reload nor a crash takes it. */
export interface Drafts {
  /** Remarks, the latest last; the same value until something changes. */
  remarks(): readonly Draft[];
  remark(key: string): Draft | undefined;
  /** @returns whether it outlives the page: a browser may be full, or forbid it */
  keep(draft: Draft): boolean;
  drop(key: string): void;
  /** What was written in answer to a thread, or '' */
  answer(utas: string): string;
  /** @returns whether it outlives the page */
  keepAnswer(utas: string, teks: string): boolean;
  subscribe(listener: () => void): () => void;
}

/** One draft for one place; the same words of a text are the same place. */
export function draftKey({ di, isian = '', kutipan, sebelum, sesudah }: Anchor): string {
  return JSON.stringify(sebelum === undefined ? [di, isian] : [di, isian, kutipan, sebelum, sesudah]);
}

/** A remark on what is pointed at: the one that was begun there, or a new one. */
export function draftAt(sop: Sop, drafts: Drafts, { place, range }: Pointed): Draft {
  const jangkar = anchorOf(sop, place, range);
  const perihal = usualKinds(jangkar, thingOf(sop, jangkar.di));
  return drafts.remark(draftKey(jangkar)) ?? { jangkar, sidik: sidikOf(sop), perihal, bobot: 'wajib', teks: '' };
}

export function createDrafts(sop: string): Drafts {
  const remarks = createUnsent(sop, 'catatan', isDraft);
  const answers = createUnsent(sop, 'tanggapan', isText);
  const keep = <T>(among: Unsent<T>, name: string, of: T, teks: string): boolean => {
    if (teks.trim() !== '') return among.put(name, of);
    among.drop(name);
    return true;
  };
  return {
    remarks: remarks.all,
    remark: remarks.at,
    keep: (draft) => keep(remarks, draftKey(draft.jangkar), draft, draft.teks),
    drop: remarks.drop,
    answer: (utas) => answers.at(utas) ?? '',
    keepAnswer: (utas, teks) => keep(answers, utas, teks, teks),
    subscribe: remarks.subscribe,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDraft(value: unknown): value is Draft {
  const { jangkar, sidik, perihal, bobot, teks } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const anchor = (jangkar ?? {}) as Readonly<Record<string, unknown>>;
  const isList = Array.isArray(perihal) && perihal.every((one) => (kinds as readonly unknown[]).includes(one));
  const areTexts = [anchor['di'], anchor['kutipan'], sidik, teks].every(isText);
  return areTexts && isList && (bobot === 'wajib' || bobot === 'saran');
}

/** What a remark on a place is usually about. */
export function usualKinds({ di, isian }: Pick<Anchor, 'di' | 'isian'>, thing: string | undefined): readonly Kind[] {
  if (isian === 'dasarHukum') return ['dasar hukum'];
  if (isian === 'kelengkapan' || isian === 'waktu' || isian === 'output') return ['mutu baku'];
  if (thing === 'simbol' || thing === 'alur') return ['alur'];
  if (thing === 'pelaksana') return ['pelaksana'];
  return di === '' && isian !== undefined ? ['identitas'] : [];
}
