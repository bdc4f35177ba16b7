import { parseArgs } from 'node:util';
import type { Kertas, Profil } from '../model';
import { type PrintOptions, tags } from '../printing';
import { sayCli } from '../words';
import { contradiction } from './contradictions';
import { switches } from './switches';

export const verbs = ['check', 'layout', 'pdf', 'svg', 'signbox', 'merge', 'compare', 'sheet', 'format'] as const;
export type Verb = (typeof verbs)[number];

const papers: readonly Kertas[] = ['f4', 'f4-210', 'a4', 'legal'];
const profiles: readonly Profil[] = ['permenpan', 'pemda'];

/** Which options each verb knows. */
const known: Readonly<Record<Verb, readonly string[]>> = {
  check: ['json'],
  layout: ['json', 'paper', 'profil'],
  pdf: ['output', 'paper', 'profil', ...switches, 'tag', 'judul', 'tahun'],
  svg: ['output', 'paper', 'profil'],
  signbox: ['json', 'paper', 'profil'],
  merge: ['output'],
  compare: ['json'],
  sheet: ['output'],
  format: [],
};

/** What is asked of the command. */
export interface Request {
  readonly verb: Verb;
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly output: string | undefined;
  readonly options: { readonly kertas?: Kertas; readonly profil?: Profil };
  /** What a PDF is for. */
  readonly print: PrintOptions;
  /** All files in one PDF, with these words on its cover; null: a PDF each. */
  readonly book: { readonly judul?: string; readonly tahun?: string } | null;
}

/** A request, or the sentence that says what is wrong with it; `help` asks for the manual. */
export type Understood = { ok: true; request: Request } | { ok: false; sentence: string } | { ok: 'help' };

/** Understands the words after `sop`. */
export function understand(words: readonly string[]): Understood {
  const { values, positionals, tokens } = parseArgs({
    args: words.flatMap(tagAsOneWord),
    options: {
      json: { type: 'boolean' },
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' } as const])),
      tag: { type: 'string' },
      judul: { type: 'string' },
      tahun: { type: 'string' },
      output: { type: 'string', short: 'o' },
      paper: { type: 'string' },
      profil: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [first, ...paths] = positionals;
  if (values.help || first === 'help' || first === 'bantuan') return { ok: 'help' };
  const verb = verbs.find((one) => one === first);
  if (!verb) return wrong(first ? sayCli('id', 'cli.unknown-verb', { verb: first }) : sayCli('id', 'cli.no-verb'));
  const mistake = optionsMistake(verb, tokens) ?? mistakeIn(verb, paths, values.output) ?? contradiction(values);
  if (mistake) return wrong(mistake);
  const kertas = papers.find((one) => one === values.paper);
  const profil = profiles.find((one) => one === values.profil);
  const options = { ...(kertas ? { kertas } : {}), ...(profil ? { profil } : {}) };
  const output = typeof values.output === 'string' ? values.output : undefined;
  const print = printOptions(values);
  return {
    ok: true,
    request: { verb, paths, json: values.json === true, output, options, print, book: bookOptions(values) },
  };
}

/** The sign after `--tag` may be left out: then the word that follows is a file. */
function tagAsOneWord(word: string, at: number, words: readonly string[]): string[] {
  if (word === '--tag') return [`--tag=${tags.find((tag) => tag === words[at + 1]) ?? tags[0]}`];
  return words[at - 1] === '--tag' && tags.some((tag) => tag === word) ? [] : [word];
}

function printOptions(values: Readonly<Record<string, unknown>>): PrintOptions {
  const tag = tags.find((one) => one === values['tag']);
  return {
    archive: values['archive'] === true,
    forSignature: values['for-signature'] === true,
    source: values['without-source'] !== true,
    reviu: values['with-reviu'] === true,
    field: values['field'] === true,
    ...(tag ? { tag } : {}),
  };
}

function bookOptions({ himpunan, judul, tahun }: Readonly<Record<string, unknown>>): Request['book'] {
  if (himpunan !== true) return null;
  return {
    ...(typeof judul === 'string' ? { judul } : {}),
    ...(typeof tahun === 'string' ? { tahun } : {}),
  };
}

function wrong(sentence: string): Understood {
  return { ok: false, sentence };
}

/** An option as it was written. */
type Written = Extract<NonNullable<ReturnType<typeof parseArgs>['tokens']>[number], { kind: 'option' }>;

/** What is wrong with the first of the options that is wrong. */
function optionsMistake(verb: Verb, tokens: readonly { readonly kind: string }[]): string | undefined {
  const said = new Map<string, string | undefined>();
  for (const token of tokens.filter((one): one is Written => one.kind === 'option')) {
    const { name, rawName, value } = token;
    const sentence = optionMistake(verb, name, rawName, value);
    if (sentence !== undefined) return sentence;
    if (said.has(name) && said.get(name) !== value) return sayCli('id', 'cli.said-twice', { option: rawName });
    said.set(name, value);
  }
  return undefined;
}

/** What is wrong with one option of a verb. */
function optionMistake(verb: Verb, name: string, written: string, value: string | undefined): string | undefined {
  if (!known[verb].includes(name)) return sayCli('id', 'cli.unknown-option', { option: written, verb });
  const isSwitch = name === 'json' || switches.some((one) => one === name);
  if (isSwitch) return value === undefined ? undefined : sayCli('id', 'cli.no-value-wanted', { option: written });
  if (!value) return sayCli('id', 'cli.value-wanted', { option: written });
  const choice: readonly string[] | undefined = { paper: papers, profil: profiles, tag: tags }[name];
  if (!choice || choice.includes(value)) return undefined;
  return sayCli('id', 'cli.unknown-value', { option: written, value, known: choice.join(', ') });
}

/** What is wrong with the number of files, or with where to write. */
function mistakeIn(verb: Verb, paths: readonly string[], output: unknown): string | undefined {
  if (paths.length === 0) return sayCli('id', 'cli.no-file', { verb });
  if (verb === 'compare' && paths.length !== 2) return sayCli('id', 'cli.two-files', { verb });
  if (verb === 'merge' && paths.length < 2) return sayCli('id', 'cli.several-files', { verb });
  const many = ['check', 'pdf', 'merge', 'compare', 'sheet'].includes(verb);
  if (!many && paths.length > 1) return sayCli('id', 'cli.one-file', { verb });
  const writes = verb === 'pdf' || verb === 'svg' || verb === 'sheet';
  return writes && typeof output !== 'string' ? sayCli('id', 'cli.no-output', { verb }) : undefined;
}
