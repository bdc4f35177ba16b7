import { type Edit, runEdits } from '../../commands';
import type { Editor, EditorRunResult, RunOptions } from '../../editor';
import { changedSince } from '../../formats/json';
import type { Reviu, SopFile } from '../../model';
import { agreedBy, lastStatus, statusOf } from '../../review';
import type { Asking, BegunEdits, Question, Typed } from './asking';
import { begunIn, withBegun } from './begun';

const refused: EditorRunResult = { ok: false, refusal: { code: 'being-read', data: {} }, at: 0 };

/** Whether evaluators are reading it. */
export function isBeingRead(reviu: Reviu): boolean {
  return ['Diajukan', 'Sedang dievaluasi'].includes(statusOf(reviu));
}

/** Whether the document says what was agreed or signed. Where nobody recorded what that was, nothing is claimed. */
function isAsAgreed(file: SopFile): boolean {
  return agreedBy(file.reviu)?.sidik !== undefined && changedSince(file) === null;
}

/** What leaves the content as it was agreed asks nothing: number and days that come with the signature, another paper. */
function staysAgreed(file: SopFile | null, edits: readonly Edit[]): boolean {
  if (!file || isBeingRead(file.reviu)) return false;
  const done = runEdits(file.sop, edits);
  return done.ok && changedSince({ ...file, sop: done.sop }) === null;
}

/** Whether a change asks first, because evaluators are reading what it would change, or because it was agreed or signed. */
export interface FirstChange {
  /** @param edits the change, where it is known: some leave what was agreed as it is */
  isAsked(edits?: readonly Edit[]): boolean;
  /**
   * Goes on at once, or when the answer is yes: with all that belongs to the change, so that it is told then.
   * @param go `text`: of what is new, as it was typed in the question
   */
  sure(go: (text?: string) => void, held?: Held): void;
  /** One works on what came back from evaluators: that is the answer. */
  begin(): void;
}

/** What is held back until the answer. */
export interface Held {
  /** What would be changed, where that is known. */
  readonly edits?: readonly Edit[];
  readonly typed?: readonly Typed[] | undefined;
  readonly begun?: BegunEdits | undefined;
  /** The answer is no. */
  left?(): void;
  /** The answer is yes, but the document was opened anew before it came. */
  late?(): void;
}

export function begunEdits(edits: readonly Edit[]): BegunEdits | undefined {
  const begun = begunIn(edits);
  return begun && { ...begun, edits };
}

/** A question, and what waits for its answer. */
interface Last {
  readonly question: Question | null;
  readonly waiting: Waiting[];
}

interface Waiting {
  go(text?: string): void;
  readonly held: Held;
}

/**
 * What one more change joins: whatever waits for the question that is open. One that asks about old texts goes into the new
 * question with them; what was left to an earlier one stays out.
 */
function stillWaiting(open: Question | null, last: Last): Waiting[] {
  if (open?.kind !== 'being-read') return [];
  if (open === last.question) return last.waiting;
  return [{ go: () => open.go(), held: { typed: open.typed, left: () => open.left() } }];
}

/**
 * The editor for the screen. While evaluators are reading the version that was submitted, and while the document says what was
 * agreed or signed, the first change of a session asks before it is made; whoever answers yes is not asked again, and what was
 * to be changed is changed then.
 */
export function askingFirst(
  editor: Editor,
  asking: Asking,
): { readonly editor: Editor; readonly firstChange: FirstChange } {
  const answered = new Set<string>();
  let last: Last = { question: null, waiting: [] };
  /** What would be asked about: the status with which it was handed in, agreed or signed. The next one asks anew. */
  const matter = (): string | undefined => {
    const { file, readOnly } = editor.state();
    if (!file || readOnly || !(isBeingRead(file.reviu) || isAsAgreed(file))) return undefined;
    const about = lastStatus(file.reviu)?.id;
    return about === undefined || answered.has(about) ? undefined : about;
  };
  const isAsked = (edits?: readonly Edit[]): boolean =>
    matter() !== undefined && !(edits && staysAgreed(editor.state().file, edits));
  const ask = (change: (text?: string) => void, held: Held): void => {
    const { opening } = editor.state();
    const about = matter();
    const own = stillWaiting(asking.state(), last);
    own.push({ go: (text) => (editor.state().opening === opening ? change(text) : held.late?.()), held });
    const begun = own.find(({ held: { begun: one } }) => one)?.held.begun;
    const question: Question = {
      kind: 'being-read',
      typed: own.flatMap(({ held: { typed = [] } }) => typed),
      ...(begun && { begun }),
      go(text) {
        if (about !== undefined) answered.add(about);
        for (const one of own.splice(0)) one.go(one.held.begun === begun ? text : undefined);
      },
      left() {
        for (const each of own) each.held.left?.();
      },
    };
    last = { question, waiting: own };
    asking.ask(question);
  };
  /** What is written in with a status is what is signed. */
  const isRecorded = (options: RunOptions = {}): boolean => {
    const { file } = editor.state();
    if (!file || isBeingRead(file.reviu)) return false;
    return options.events?.some(({ jenis }) => jenis === 'status') ?? false;
  };
  const held = (change: (text?: string) => unknown, what: Held = {}): boolean => {
    if (!isAsked(what.edits)) return false;
    ask(change, what);
    return true;
  };
  const asked: Editor = {
    ...editor,
    run(edits, options) {
      const go = (text?: string): EditorRunResult =>
        editor.run(text === undefined ? edits : withBegun(edits, text), options);
      return !isRecorded(options) && held(go, { edits, begun: begunEdits(edits) }) ? refused : go();
    },
    restoreContent(content, options) {
      const go = (): EditorRunResult => editor.restoreContent(content, options);
      return held(go) ? refused : go();
    },
    undo: () => !held(() => editor.undo()) && editor.undo(),
    redo: () => !held(() => editor.redo()) && editor.redo(),
  };
  const firstChange: FirstChange = {
    isAsked,
    begin() {
      const { file } = editor.state();
      const about = file && isBeingRead(file.reviu) ? lastStatus(file.reviu)?.id : undefined;
      if (about !== undefined) answered.add(about);
    },
    sure(go, what) {
      if (!held(go, what)) go();
    },
  };
  return { editor: asked, firstChange };
}
