import { expect, test } from 'vitest';
import { type Edit, runEdits } from '../../src/commands';
import type { SopFile } from '../../src/model';
import { evaluationSheet } from '../../src/printing';
import { proposalsOf, usualWhy } from '../../src/ui/usulan/events';
import { saidNow, threadsNow } from '../../src/usulan';
import { sayDone } from '../../src/words';
import { sketch } from '../generate';
import { writer } from '../review/events';

const sop = sketch(2, ['mulai@1', 'proses@2', 'proses@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3, s3>s4, s4>s5');
const remove = (langkah: string): Edit => ({ command: 'remove-langkah', args: { langkah } });

/** Proposed when the langkah was the fourth; then the second one was removed. */
function proposed(): SopFile {
  const evaluator = writer({ sop, reviu: { peristiwa: [] }, riwayat: [] }, 'Evaluator A');
  const file = evaluator.file();
  for (const saying of proposalsOf(file, [remove('l4')], usualWhy(file, []), 'Evaluator A')) evaluator.say(saying);
  const done = runEdits(sop, [remove('l2')]);
  if (!done.ok) throw new Error(done.refusal.code);
  return { ...evaluator.file(), sop: done.sop };
}

function told(file: SopFile): readonly (string | undefined)[] {
  const threads = threadsNow(file);
  return threads.map((thread) => {
    const now = saidNow(file.sop, thread, threads);
    return now && sayDone('id', [now]);
  });
}

test('a proposal that waits is told with the number that its langkah has now, on the sheets too', () => {
  const file = proposed();
  const [thread] = threadsNow(file);
  expect(thread?.event).toMatchObject({ ringkas: 'Langkah 4 dihapus.' });
  expect(told(file)).toEqual(['Langkah 3 dihapus.']);
  const { csv } = evaluationSheet('koreksi', [file]);
  expect(csv).toContain('Langkah 3 dihapus.');
  expect(csv).not.toContain('Langkah 4 dihapus.');
});

test('what is decided on, taken back, there already or cannot be done is told as it was told then', () => {
  const file = proposed();
  const [thread] = threadsNow(file);
  const drafter = writer(file, 'Penyusun', Date.UTC(2026, 10, 24));
  drafter.say({ jenis: 'putusan', utas: thread?.id ?? '', hasil: 'ditolak' });
  expect(told(drafter.file())).toEqual([undefined]);
  const taken = writer(file, 'Evaluator A', Date.UTC(2026, 10, 24));
  taken.say({ jenis: 'penarikan', peristiwa: thread?.id ?? '' });
  expect(told(taken.file())).toEqual([undefined]);
  const done = runEdits(file.sop, [remove('l4')]);
  expect(done.ok && told({ ...file, sop: done.sop })).toEqual([undefined]);
});
