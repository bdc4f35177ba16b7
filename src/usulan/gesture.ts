import { type Edit, runEdits } from '../commands';
import type { Sop } from '../model';
import { argumentsNow, decisionOn, objectOf, placeOfCommand, type Thread, type UsulanEvent } from '../review';

/** The proposal as an edit; whether the command knows its arguments is for the guard to say. */
export function editOfUsulan({ perintah, argumen }: UsulanEvent): Edit {
  return { command: perintah, args: argumen } as unknown as Edit;
}

/** The proposal as an edit of the document as it is now. */
export function editNow(sop: Sop, usulan: UsulanEvent): Edit {
  const { perintah, argumen, semula } = usulan;
  return editOfUsulan({ ...usulan, argumen: argumentsNow(sop, perintah, argumen, semula) ?? argumen });
}

/** The document with what a proposal waits for, and how it came about. */
export interface Made {
  readonly sop: Sop;
  readonly makers: readonly Thread[];
  readonly edits: readonly Edit[];
}

/**
 * A gesture of several edits makes a proposal of each, and a later one may be about what one before it makes. Those are
 * done first, on a document that is thrown away, where they wait for a decision or their acceptance was undone.
 */
export function madeFor(sop: Sop, usulan: UsulanEvent, threads: readonly Thread[]): Made {
  const [makers, edits]: [Thread[], Edit[]] = [[], []];
  let made = sop;
  for (const thread of mayMake(sop, usulan, threads)) {
    const edit = editNow(made, thread.event as UsulanEvent);
    const result = runEdits(made, [edit]);
    if (!result.ok) return { sop, makers: [], edits: [] };
    made = result.sop;
    makers.push(thread);
    edits.push(edit);
  }
  if (missingIn(made, usulan).length > 0) return { sop, makers: [], edits: [] };
  return { sop: made, makers, edits };
}

/** The proposals before it that bring what it is about and is not there, or that change that too, in their order. */
function mayMake(sop: Sop, usulan: UsulanEvent, threads: readonly Thread[]): readonly Thread[] {
  const wanted = new Set(missingIn(sop, usulan));
  const makers: Thread[] = [];
  if (wanted.size === 0) return makers;
  const before = threads.slice(
    0,
    Math.max(
      0,
      threads.findIndex(({ id }) => id === usulan.id),
    ),
  );
  for (const thread of before.reverse()) {
    const { event, taken } = thread;
    if (event.jenis !== 'usulan' || taken || decisionOn(thread)?.hasil === 'ditolak') continue;
    const lacks = missingIn(sop, event);
    const brings = [...idsIn(event), ...lacks].filter((id) => objectOf(sop, id) === undefined);
    // What stands in a new row has ids made from that of the row.
    const isOf = (id: string): boolean => brings.some((one) => id === one || id.startsWith(`${one}-`));
    if (![...wanted].some(isOf)) continue;
    makers.unshift(thread);
    for (const id of lacks) wanted.add(id);
  }
  return makers;
}

/** What a proposal is about and is not there. */
function missingIn(sop: Sop, { perintah, argumen, semula }: UsulanEvent): readonly string[] {
  const place = placeOfCommand(perintah, argumen);
  const isThings = typeof semula === 'object' && semula !== null && !Array.isArray(semula);
  const ids = place ? [place.di] : isThings && perintah !== 'edit-klasifikasi' ? Object.keys(semula) : [];
  return ids.filter((id) => id !== '' && objectOf(sop, id) === undefined);
}

function idsIn({ argumen }: UsulanEvent): readonly string[] {
  return Object.values(argumen).filter((value): value is string => typeof value === 'string' && value !== '');
}
