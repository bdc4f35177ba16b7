import { type Edit, runEdits } from '../../commands';
import { sidikOf } from '../../formats/json';
import type { Sop, SopFile } from '../../model';
import {
  type Anchor,
  aboutOfCommand,
  anchorOfCommand,
  expectedOf,
  fold,
  type Kind,
  placeOfCommand,
  proposedText,
  type ReviewEvent,
  type Saying,
  type Thread,
  textThere,
  thingOf,
  type Weight,
} from '../../review';
import { sayDone } from '../../words';

/** What an evaluator says beside the change. */
export interface Why {
  readonly teks: string;
  readonly perihal: readonly Kind[];
  readonly bobot: Weight;
}

export function usualWhy({ sop }: SopFile, edits: readonly Edit[]): Why {
  const [first] = edits;
  return { teks: '', perihal: first ? aboutOfCommand(sop, first.command, first.args) : [], bobot: 'saran' };
}

/** An edit of a gesture, and what it does where those before it are done. */
export interface Step {
  readonly edit: Edit;
  readonly before: Sop;
  readonly said: Parameters<typeof sayDone>[1];
  /** Of a text: how it reads before and after. */
  readonly was: string | undefined;
  readonly becomes: string | undefined;
}

/** The edits of a gesture one after the other, each done once; up to the first that is refused. */
export function stepsOf(sop: Sop, edits: readonly Edit[]): readonly Step[] {
  const steps: Step[] = [];
  let before = sop;
  for (const edit of edits) {
    const result = runEdits(before, [edit]);
    if (!result.ok) break;
    const proposed = { perintah: edit.command, argumen: { ...edit.args } };
    const was = textThere(proposed, expectedOf(before, edit.command, edit.args));
    steps.push({ edit, before, said: result.said, was, becomes: proposedText(proposed) });
    before = result.sop;
  }
  return steps;
}

/**
 * The proposals of a gesture: one for each of its edits, each expecting what those before it leave. What the same person
 * had proposed for the same text is taken back, unless somebody has answered it.
 */
export function proposalsOf(
  { sop, reviu }: SopFile,
  edits: readonly Edit[],
  why: Why,
  nama: string,
): readonly Saying[] {
  const sidik = sidikOf(sop);
  return stepsOf(sop, edits).flatMap(({ edit, before, said }): readonly Saying[] => {
    const { command: perintah, args: argumen } = edit;
    const replaced = fold(reviu).threads.filter((thread) => isReplaced(thread, edit, nama));
    return [
      ...replaced.map(({ id }): Saying => ({ jenis: 'penarikan', peristiwa: id })),
      {
        jenis: 'usulan',
        jangkar: anchorIn(sop, edit, edits[0] ?? edit),
        ...why,
        perintah,
        argumen,
        semula: expectedOf(before, perintah, argumen),
        ringkas: sayDone('id', said),
        sidik,
      },
    ];
  });
}

/** What an edit points at: where that is made by the same gesture, what the gesture begins at. */
function anchorIn(sop: Sop, edit: Edit, first: Edit): Anchor {
  const own = anchorOfCommand(sop, edit.command, edit.args);
  const isThere = placeOfCommand(edit.command, edit.args) ? thingOf(sop, own.di) !== undefined : own.di !== '';
  return isThere ? own : anchorOfCommand(sop, first.command, first.args);
}

/** What takes proposals back that were just recorded: those that they replaced are there again. */
export function takeBackOf({ reviu }: SopFile, events: readonly ReviewEvent[]): readonly Saying[] {
  return events.flatMap((event): readonly Saying[] => {
    if (event.jenis === 'usulan') return [{ jenis: 'penarikan', peristiwa: event.id }];
    const withdrawn = event.jenis === 'penarikan' ? event.peristiwa : undefined;
    const replaced = fold(reviu).threads.find(({ id }) => id === withdrawn)?.event;
    if (replaced?.jenis !== 'usulan') return [];
    const { id: _id, waktu: _waktu, oleh: _oleh, setelah: _setelah, ...saying } = replaced;
    return [saying];
  });
}

function isReplaced({ event, taken, answers }: Thread, { command, args }: Edit, nama: string): boolean {
  if (event.jenis !== 'usulan' || taken || answers.length > 0 || event.oleh.nama !== nama) return false;
  // A part of the office's own is one place with two texts, and what removes it says something else than what writes it.
  if (event.perintah !== command || event.argumen.field !== (args as Readonly<Record<string, unknown>>).field)
    return false;
  const [one, other] = [placeOfCommand(event.perintah, event.argumen), placeOfCommand(command, args)];
  return one !== undefined && other !== undefined && one.di === other.di && one.isian === other.isian;
}
