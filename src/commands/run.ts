import { applyPatches as applyWithImmer, enablePatches, freeze, produce } from 'immer';
import { getDotPath, safeParse } from 'valibot';
import type { Sop } from '../model';
import { type ArgsOf, type CommandId, commands } from './all';
import { diff, type Patch } from './kit/diff';
import { type Command, type Refusal, refuse, type SentenceData } from './kit/types';

enablePatches();

/** A command with its arguments, as plain JSON. */
export type Edit = { readonly [Id in CommandId]: { readonly command: Id; readonly args: ArgsOf<Id> } }[CommandId];

/** What was done, for the sentence `said.<code>`. */
export interface Said {
  readonly code: CommandId;
  readonly data: SentenceData;
}

export type RunResult =
  | {
      readonly ok: true;
      /** The very same document when nothing changes. */
      readonly sop: Sop;
      readonly patches: readonly Patch[];
      /** What leads back. */
      readonly inverse: readonly Patch[];
      readonly said: readonly Said[];
    }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** Which of the edits, from 0. */
      readonly at: number;
    };

type AnyCommand = Command<string, unknown, unknown>;

type Prepared =
  | { readonly refusal: Refusal }
  | { readonly refusal?: never; readonly command: AnyCommand; readonly args: unknown };

function prepare(sop: Sop, edit: Edit): Prepared {
  const command: AnyCommand | undefined = Object.hasOwn(commands, edit.command) ? commands[edit.command] : undefined;
  if (!command) return { refusal: refuse('bad-args', { command: String(edit.command), path: '' }) };
  const parsed = safeParse(command.args, edit.args);
  if (!parsed.success) {
    return { refusal: refuse('bad-args', { command: command.id, path: getDotPath(parsed.issues[0]) ?? '' }) };
  }
  const refusal = command.can(sop, parsed.output);
  return refusal ? { refusal } : { command, args: parsed.output };
}

/** Why an edit is not possible; nothing when it is. */
export function can(sop: Sop, edit: Edit): Refusal | undefined {
  return prepare(sop, edit).refusal;
}

/**
 * Runs edits one after the other: all of them or none. The document given is not changed; the one that comes back is
 * frozen and shares with it everything that no edit touched.
 */
export function runEdits(sop: Sop, edits: readonly Edit[]): RunResult {
  let now = freeze(sop, true);
  const patches: Patch[] = [];
  const inverse: Patch[] = [];
  const said: Said[] = [];
  for (const [at, edit] of edits.entries()) {
    const prepared = prepare(now, edit);
    if (prepared.refusal) return { ok: false, refusal: prepared.refusal, at };
    const { command, args } = prepared;
    const before = now;
    const made = produce(before, (draft) => command.run(draft, args, before));
    const forward = diff(before, made);
    const after = forward.length === 0 ? before : made;
    said.push({ code: edit.command, data: command.said(args, before, after) });
    patches.push(...forward);
    inverse.unshift(...diff(after, before));
    now = after;
  }
  return { ok: true, sop: now, patches, inverse, said };
}

/** Another content of the same SOP in the place of this one, as one edit: what was saved as a version comes back. */
export function replaceContent(
  sop: Sop,
  content: Sop,
): { readonly sop: Sop; readonly patches: readonly Patch[]; readonly inverse: readonly Patch[] } {
  const before = freeze(sop, true);
  const patches = diff(before, { ...content, id: before.id, asal: before.asal });
  // Through the patches, so that what is the same in both stays the very same.
  return {
    sop: applyPatches(before, patches),
    patches,
    inverse: diff({ ...content, id: before.id, asal: before.asal }, before),
  };
}

/** The document that patches lead to, frozen; it shares with the one given what they do not touch. */
export function applyPatches(sop: Sop, patches: readonly Patch[]): Sop {
  const writable = patches.map(({ path, ...rest }) => ({ ...rest, path: [...path] }));
  return freeze(applyWithImmer(freeze(sop, true), writable), true);
}
