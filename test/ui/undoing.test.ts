import { expect, test } from 'vitest';
import type { Edit } from '../../src/commands';
import { createEditor } from '../../src/editor';
import { eventOf } from '../../src/review';
import { createNoticeBoard } from '../../src/ui/app/notices';
import { undoing } from '../../src/ui/app/undoing';
import { sketch } from '../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const write = (value: string): Edit => ({ command: 'edit-langkah', args: { langkah: 'l2', field: 'kegiatan', value } });

function opened() {
  let count = 0;
  const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => `n${++count}` });
  const board = createNoticeBoard();
  editor.open({ sop, reviu: { peristiwa: [] }, riwayat: [] });
  editor.run([write('Satu')]);
  const undo = undoing(editor, board);
  board.tell('Satu', false, undo);
  return { editor, board, undo, kegiatan: () => editor.state().file?.sop.langkah[1]?.kegiatan };
}

test('the way back of a message takes its step back, and no step that came after it', () => {
  const one = opened();
  one.undo.do();
  expect([one.kegiatan(), one.board.state().toast]).toEqual([sop.langkah[1]?.kegiatan, null]);
  const two = opened();
  two.editor.run([write('Dua')]);
  two.undo.do();
  expect([two.kegiatan(), two.board.state().toast]).toEqual(['Dua', null]);
});

test('what is said beside the document meanwhile is no step', () => {
  const { editor, undo, kegiatan } = opened();
  const by = { id: 'e1', waktu: '2026-11-23T08:00:00Z', oleh: { nama: 'Evaluator A', peran: 'evaluator' } };
  const reviu = editor.state().file?.reviu ?? { peristiwa: [] };
  editor.addEvents([eventOf(reviu, by, { jenis: 'status', status: 'Diajukan' })]);
  undo.do();
  expect(kegiatan()).toBe(sop.langkah[1]?.kegiatan);
});
