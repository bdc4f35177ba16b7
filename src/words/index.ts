import { banding } from './banding';
import { catatan } from './catatan';
import { cetak } from './cetak';
import { changes } from './changes';
import { cli } from './cli';
import { edit } from './edit';
import { evaluation } from './evaluation';
import { form } from './form';
import { keeping } from './keeping';
import { orang } from './orang';
import { palette } from './palette';
import { partName } from './parts';
import type { ProblemData } from './place';
import { type ProblemCode, problems } from './problems';
import { type RefusalCode, refusals } from './refusals';
import { type RemarkCode, remarks } from './remarks';
import { type SaidCode, said } from './said';
import { screen } from './screen';
import { sheets } from './sheets';
import { start } from './start';
import type { Language, Sentence } from './topic';
import { usulan } from './usulan';
import { versi } from './versi';

export { sayChange } from './changes';
export { sayHistory } from './history';
export type { ProblemCode } from './problems';
export { shownSign } from './sign';
export type { Language } from './topic';

const dictionary = {
  id: {
    ...problems.id,
    ...screen.id,
    ...remarks.id,
    ...refusals.id,
    ...said.id,
    ...keeping.id,
    ...edit.id,
    ...palette.id,
    ...form.id,
    ...start.id,
    ...cetak.id,
    ...changes.id,
    ...evaluation.id,
    ...orang.id,
    ...catatan.id,
    ...sheets.id,
    ...banding.id,
    ...versi.id,
    ...usulan.id,
  },
  en: {
    ...problems.en,
    ...screen.en,
    ...remarks.en,
    ...refusals.en,
    ...said.en,
    ...keeping.en,
    ...edit.en,
    ...palette.en,
    ...form.en,
    ...start.en,
    ...cetak.en,
    ...changes.en,
    ...evaluation.en,
    ...orang.en,
    ...catatan.en,
    ...sheets.en,
    ...banding.en,
    ...versi.en,
    ...usulan.en,
  },
};

type Dictionary = (typeof dictionary)['id'];

/** The name of a sentence. */
export type SentenceKey = keyof Dictionary;

/** What the sentence of that name needs to be told. */
export type DataOf<K extends SentenceKey> = Dictionary[K] extends (data: infer D) => string ? [data: D] : [];

/** The sentence of that name, in that language; a sentence that needs data asks for it by its type. */
export function say<K extends SentenceKey>(language: Language, key: K, ...data: DataOf<K>): string {
  const sentence: Sentence = dictionary[language][key];
  return typeof sentence === 'string' ? sentence : sentence(data[0] as never);
}

/** The name of a sentence of the terminal. */
export type CliKey = keyof typeof cli.id;

/** The sentence of that name for the terminal. They stand apart: no browser loads them. */
export function sayCli<K extends CliKey>(
  language: Language,
  key: K,
  ...data: (typeof cli.id)[K] extends (data: infer D) => string ? [data: D] : []
): string {
  const sentence: Sentence = cli[language][key];
  return typeof sentence === 'string' ? sentence : sentence(data[0] as never);
}

/** The sentence of a problem that the reader of files found; it names the place. */
export function sayProblem(
  language: Language,
  problem: { readonly path: string; readonly code: ProblemCode; readonly data: ProblemData },
): string {
  return say(language, `problem.${problem.code}`, { ...problem.data, path: problem.path });
}

/** The sentence of something that the layout could not do well; it names the remedy. */
export function sayRemark(
  language: Language,
  remark: { readonly code: string; readonly at: { readonly path: string }; readonly data: ProblemData },
): string {
  const key = `remark.${remark.code as RemarkCode}` as const;
  return say(language, key, { ...remark.data, path: remark.at.path });
}

/** The name of a field or of a print setting. */
export function sayPart(language: Language, field: string): string {
  return partName(language, field);
}

/** The sentence of why an edit is not possible; it says what to do instead. */
export function sayRefusal(
  language: Language,
  refusal: { readonly code: RefusalCode; readonly data: ProblemData },
): string {
  return say(language, `refusal.${refusal.code}`, refusal.data);
}

/**
 * The sentence of what one step did. Several edits of one kind are counted; of different kinds the first is what was
 * asked for, the others came with it.
 */
export function sayDone(
  language: Language,
  done: readonly { readonly code: SaidCode; readonly data: ProblemData }[],
): string {
  const [first] = done;
  if (!first) return '';
  const kali = done.every(({ code }) => code === first.code) ? done.length : 1;
  return say(language, `said.${first.code}`, { ...first.data, kali });
}
