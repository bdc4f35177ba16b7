import { parseArgs } from 'node:util';
import type { Kertas, Profil } from '../model';
import { say } from '../words';

export const verbs = ['check', 'layout', 'pdf', 'svg', 'format'] as const;
export type Verb = (typeof verbs)[number];

const papers: readonly Kertas[] = ['f4', 'f4-210', 'a4', 'legal'];
const profiles: readonly Profil[] = ['permenpan', 'pemda'];

/** Which options each verb knows. */
const known: Readonly<Record<Verb, readonly string[]>> = {
  check: ['json'],
  layout: ['json', 'paper', 'profil'],
  pdf: ['output', 'paper', 'profil'],
  svg: ['output', 'paper', 'profil'],
  format: [],
};

/** Options that the command will have and does not have yet: named, so that nobody takes them for a mistyped one. */
const notYet = ['archive', 'for-signature', 'without-source', 'field', 'tag'];

/** What is asked of the command. */
export interface Request {
  readonly verb: Verb;
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly output: string | undefined;
  readonly options: { readonly kertas?: Kertas; readonly profil?: Profil };
}

/** A request, or the sentence that says what is wrong with it; `help` asks for the manual. */
export type Understood = { ok: true; request: Request } | { ok: false; sentence: string } | { ok: 'help' };

/** Understands the words after `sop`. */
export function understand(words: readonly string[]): Understood {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean' },
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
  if (!verb) return wrong(first ? say('id', 'cli.unknown-verb', { verb: first }) : say('id', 'cli.no-verb'));
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const sentence = optionMistake(verb, token.name, token.rawName, token.value);
    if (sentence) return wrong(sentence);
  }
  const mistake = mistakeIn(verb, paths, values.output);
  if (mistake) return wrong(mistake);
  const kertas = papers.find((one) => one === values.paper);
  const profil = profiles.find((one) => one === values.profil);
  const options = { ...(kertas ? { kertas } : {}), ...(profil ? { profil } : {}) };
  const output = typeof values.output === 'string' ? values.output : undefined;
  return { ok: true, request: { verb, paths, json: values.json === true, output, options } };
}

function wrong(sentence: string): Understood {
  return { ok: false, sentence };
}

/** What is wrong with one option of a verb. */
function optionMistake(verb: Verb, name: string, written: string, value: string | undefined): string | undefined {
  if (notYet.includes(name)) return say('id', 'cli.not-yet', { option: written });
  if (!known[verb].includes(name)) return say('id', 'cli.unknown-option', { option: written, verb });
  if (name === 'json') return value === undefined ? undefined : say('id', 'cli.no-value-wanted', { option: written });
  if (!value) return say('id', 'cli.value-wanted', { option: written });
  const choice: readonly string[] | undefined = { paper: papers, profil: profiles }[name];
  if (!choice || choice.includes(value)) return undefined;
  return say('id', 'cli.unknown-value', { option: written, value, known: choice.join(', ') });
}

/** What is wrong with the number of files, or with where to write. */
function mistakeIn(verb: Verb, paths: readonly string[], output: unknown): string | undefined {
  if (paths.length === 0) return say('id', 'cli.no-file', { verb });
  const many = verb === 'check' || verb === 'pdf';
  if (!many && paths.length > 1) return say('id', 'cli.one-file', { verb });
  const writes = verb === 'pdf' || verb === 'svg';
  return writes && typeof output !== 'string' ? say('id', 'cli.no-output', { verb }) : undefined;
}
