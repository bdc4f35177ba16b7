import { isDeepStrictEqual } from 'node:util';
import { applyPatches } from '../../src/commands';
import { createEditor, foldJournal, type Journal, type JournalEntry } from '../../src/editor';
import { readSop, writeSop } from '../../src/formats/json';
import { layout } from '../../src/layout';
import { integrity, type Sop, type SopFile } from '../../src/model';
import { busy, cases, ordinary, unusual, wild } from '../generate';
import { createRandom, type Random } from '../generate/random';
import { randomEdit } from './random-edit';

/** What happened in one sequence. */
export interface Tally {
  readonly done: Record<string, number>;
  readonly refused: Record<string, number>;
  undone: number;
  steps: number;
}

export function emptyTally(): Tally {
  return { done: {}, refused: {}, undone: 0, steps: 0 };
}

const named = Object.values(cases);

/** A document to start from: ordinary, busy, wild, unusual or a special case, with keys that nobody knows. */
function startOf(seed: number, random: Random): SopFile {
  const make = random.pick([ordinary, busy, wild, unusual, () => random.pick(named)]);
  const marked = withUnknownKeys(make(seed));
  const read = readSop(writeSop({ sop: marked, reviu: { peristiwa: [] }, riwayat: [] }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

function mark<T extends object>(one: T): T {
  return { ...one, asing: { dari: 'luar' } };
}

function withUnknownKeys(sop: Sop): Sop {
  return mark({
    ...sop,
    identitas: mark(sop.identitas),
    pelaksana: sop.pelaksana.map(mark),
    langkah: sop.langkah.map((row) => mark({ ...row, simbol: row.simbol.map(mark) })),
    alur: sop.alur.map(mark),
    tampilan: mark(sop.tampilan),
  });
}

/** Every part with an id, and the parts that are always there. */
function partsOf(sop: Sop): Map<string, object> {
  const withIds = [...sop.pelaksana, ...sop.langkah, ...sop.langkah.flatMap(({ simbol }) => simbol), ...sop.alur];
  return new Map<string, object>([
    ...withIds.map((one) => [one.id, one] as const),
    ['sop', sop],
    ['identitas', sop.identitas],
    ['tampilan', sop.tampilan],
  ]);
}

function ensure(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/**
 * Runs a seeded sequence of edits, undos and redos in an editor and holds it to its promises: the structure holds after
 * each, everything can be taken back and done again, and the journal tells the same story.
 */
export function runSequence(seed: number, tally: Tally, length = 25): void {
  const random = createRandom(seed);
  const file = startOf(seed, random);
  let clock = Date.UTC(2026, 10, 22);
  let count = 0;
  const newId = () => {
    count += 1;
    return `n${count}`;
  };
  const now = () => {
    clock += random.int(1, 2500);
    return new Date(clock).toISOString();
  };
  const editor = createEditor({ language: 'id', now, newId });
  const entries: JournalEntry[] = [];
  editor.onJournal((entry) => entries.push(JSON.parse(JSON.stringify(entry))));
  editor.open(file);
  const sop = () => editor.state().file?.sop ?? file.sop;

  for (let step = 0; step < length; step += 1) {
    const dice = random.next();
    if (dice < 0.12) tally.undone += Number(editor.undo());
    else if (dice < 0.2) editor.redo();
    else {
      const edits = Array.from({ length: random.chance(0.85) ? 1 : 2 }, () => randomEdit(random, sop(), newId));
      const before = sop();
      const result = editor.run(edits, random.chance(0.6) ? { merge: 'typing' } : {});
      for (const { command } of edits) {
        const into = result.ok ? tally.done : tally.refused;
        into[command] = (into[command] ?? 0) + 1;
      }
      ensure(result.ok || sop() === before, 'a refused edit changes nothing');
    }
    tally.steps += 1;
    const broken = integrity(sop());
    ensure(broken.length === 0, `the structure holds: ${JSON.stringify(broken)}`);
  }

  ensureKept(file.sop, sop());
  ensureFile({ ...file, sop: sop() });
  ensureHistory(editor, file, entries);
  if (seed % 10 === 0) layout(sop());
}

/** What is still there still has the keys that we do not know. */
function ensureKept(start: Sop, end: Sop): void {
  const parts = partsOf(end);
  for (const [id, one] of partsOf(start)) {
    const now = parts.get(id);
    ensure(!now || !('asing' in one) || isDeepStrictEqual(Object(now).asing, one.asing), `${id} keeps unknown keys`);
  }
}

function ensureFile(file: SopFile): void {
  const text = writeSop(file);
  const read = readSop(text);
  ensure(read.ok, `the file can be read: ${read.ok ? '' : JSON.stringify(read.problems[0])}`);
  if (!read.ok) return;
  ensure(isDeepStrictEqual(plain(read.file), plain(file)), 'what is read is what was written');
  ensure(writeSop(read.file) === text, 'written again it is the same');
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function ensureHistory(editor: ReturnType<typeof createEditor>, file: SopFile, entries: JournalEntry[]): void {
  const sop = () => editor.state().file?.sop;
  const replayed = applyPatches(
    file.sop,
    entries.flatMap(({ patches }) => patches),
  );
  ensure(isDeepStrictEqual(plain(replayed), plain(sop())), 'the journal leads to the document');

  const journal: Journal = { file, past: [], at: 0, selection: null, seq: 0 };
  const again = createEditor({ language: 'id', now: () => '', newId: () => '' });
  ensure(again.restore(foldJournal(journal, entries)).lost === 0, 'every step can be done again');
  ensure(isDeepStrictEqual(plain(again.state().file), plain(editor.state().file)), 'what is restored is the same');
  ensure(again.state().canUndo === editor.state().canUndo, 'what is restored can be taken back');
  ensure(again.state().canRedo === editor.state().canRedo, 'what is restored can be done again');

  while (editor.redo());
  while (again.redo());
  const end = sop();
  const copy = plain(end);
  while (editor.undo());
  while (again.undo());
  ensure(sop() === file.sop, 'everything taken back is the very start');
  ensure(isDeepStrictEqual(plain(again.state().file?.sop), plain(file.sop)), 'a restored past leads to the start');
  while (editor.redo());
  ensure(sop() === end, 'everything done again is the very end');
  ensure(isDeepStrictEqual(plain(sop()), copy), 'no document of the past ever changed');
}

/** Runs seeded sequences and tells in plain lines what happened; a failing one is named by its seed. */
export function runSequences(count: number, first = 1): { readonly lines: string[]; readonly failed: number } {
  const tally = emptyTally();
  const failures: string[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    try {
      runSequence(seed, tally);
    } catch (error) {
      failures.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, one) => total + one, 0);
  const rows = Object.keys({ ...tally.done, ...tally.refused })
    .sort()
    .map(
      (id) =>
        `  ${id.padEnd(20)} ${String(tally.done[id] ?? 0).padStart(6)} ${String(tally.refused[id] ?? 0).padStart(6)}`,
    );
  return {
    lines: [
      `${count} sequences, seeds ${first} to ${first + count - 1}: ${tally.steps} steps`,
      `${sum(tally.done)} edits done, ${sum(tally.refused)} refused, ${tally.undone} taken back on the way`,
      `  ${'command'.padEnd(20)}   done refused`,
      ...rows,
      `failed: ${failures.length}`,
      ...failures,
    ],
    failed: failures.length,
  };
}
