import { expect, test } from 'vitest';
import { type Edit, runEdits } from '../../src/commands';
import type { SopFile } from '../../src/model';
import { anchorOf, expectedOf, fold, withEvents } from '../../src/review';
import { acceptUsulan, threadsNow } from '../../src/usulan';
import { sized } from '../generate';
import { writer } from '../review/events';

const sop = sized(60, 8, 1);
const count = 150;

/** So many proposals, all of them accepted. */
function accepted(edit: (langkah: string, at: number) => Edit): SopFile {
  const evaluator = writer({ sop, reviu: { peristiwa: [] }, riwayat: [] }, 'Evaluator A');
  for (let at = 0; at < count; at += 1) {
    const { command: perintah, args } = edit(sop.langkah[at % 60]?.id ?? '', at);
    const argumen = { ...args };
    const semula = expectedOf(sop, perintah, argumen);
    const jangkar = anchorOf(sop, { di: '' });
    evaluator.say({ jenis: 'usulan', jangkar, perihal: [], bobot: 'saran', teks: '', perintah, argumen, semula });
  }
  let number = 0;
  const by = () => ({ id: `d${++number}`, waktu: '2026-11-23T08:00:00Z', oleh: { nama: 'P', peran: 'penyusun' } });
  const file = evaluator.file();
  const { edits, events } = acceptUsulan(file, fold(file.reviu).threads, by, { over: true });
  const done = runEdits(sop, edits);
  if (!done.ok || events.length < count) throw new Error('not accepted');
  return { ...file, sop: done.sop, reviu: withEvents(file.reviu, events) };
}

/** What it takes to know the threads after one more key in a text, ms: the median of many. */
function cost(file: SopFile): number {
  const times = Array.from({ length: 15 }, (_, at) => {
    const value = `ketukan ${at}`;
    const typed = runEdits(file.sop, [{ command: 'edit-identitas', args: { field: 'nama', value } }]);
    if (!typed.ok) throw new Error(typed.refusal.code);
    const start = performance.now();
    threadsNow({ ...file, sop: typed.sop });
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[7] ?? Number.NaN;
}

test('whether what was accepted and made is still there costs a key little more than whether a text is', () => {
  const texts = cost(
    accepted((langkah, at) => ({
      command: 'edit-langkah',
      args: { langkah, field: 'waktu', value: `${at + 2} hari` },
    })),
  );
  const rows = cost(accepted((after, at) => ({ command: 'add-langkah', args: { langkah: `n${at}`, after } })));
  // Tried on the document one by one it was some two hundred times as much.
  expect(rows / texts).toBeLessThan(30);
});
