import type { Editor } from '../../../src/editor';
import type { Peristiwa } from '../../../src/model';
import { randomEdit } from '../../commands/random-edit';
import type { Random } from '../../generate/random';

/** Does something that a user might do; whether it changed the document. */
export function workOn(editor: Editor, random: Random): boolean {
  const { file } = editor.state();
  if (file === null) return false;
  if (random.chance(0.15)) return editor.undo();
  if (random.chance(0.1)) return editor.redo();
  if (random.chance(0.1)) return recordOn(editor, random);
  if (random.chance(0.3)) {
    const edit = { command: 'edit-identitas', args: { field: 'nama', value: `Nama ${random.int(1, 1e6)}` } } as const;
    const result = editor.run([edit], { merge: 'nama' });
    return result.ok && result.changed;
  }
  const result = editor.run([randomEdit(random, file.sop, editor.newId)]);
  return result.ok && result.changed;
}

/** Records something beside the document. */
function recordOn(editor: Editor, random: Random): boolean {
  const waktu = new Date(Date.UTC(2026, 10, random.int(1, 28))).toISOString();
  const event = { id: editor.newId(), waktu, oleh: { nama: 'Evaluator', peran: 'evaluator' }, jenis: 'status' };
  const result = editor.addEvents([{ ...event, status: random.pick(['Diajukan', 'Perlu perbaikan']) } as Peristiwa]);
  return result.ok && result.added === 1;
}

/** Adds a note that nobody else writes; false where the document can only be read. */
export function note(editor: Editor, text: string): boolean {
  const { file } = editor.state();
  if (file === null) return false;
  return editor.run([{ command: 'edit-catatan', args: { catatan: [...file.sop.catatan, text] } }]).ok;
}

export function notes(editor: Editor): readonly string[] {
  return editor.state().file?.sop.catatan ?? [];
}
