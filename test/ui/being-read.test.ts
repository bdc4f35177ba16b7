import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/commands';
import { createEditor } from '../../src/editor';
import type { SopFile } from '../../src/model';
import { createAsking, type Question } from '../../src/ui/app/asking';
import { askingFirst } from '../../src/ui/app/being-read';
import { createNoticeBoard } from '../../src/ui/app/notices';
import { createProposing } from '../../src/ui/usulan/proposing';
import { sketch } from '../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const submitted = {
  id: 'st',
  waktu: '2026-11-19T01:00:00Z',
  oleh: { nama: 'Penyusun A', peran: 'penyusun' },
  jenis: 'status',
  status: 'Diajukan',
};
const file = { sop, reviu: { peristiwa: [submitted] }, riwayat: [] } as unknown as SopFile;
const write = (value: string): Edit => ({ command: 'edit-langkah', args: { langkah: 'l2', field: 'kegiatan', value } });
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function opened() {
  let count = 0;
  const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => `n${++count}` });
  const asking = createAsking();
  editor.open(file);
  const first = askingFirst(editor, asking);
  const kegiatan = (): string | undefined => editor.state().file?.sop.langkah[1]?.kegiatan;
  const told = { editor, asking, board: createNoticeBoard(), firstChange: first.firstChange };
  return { ...first, asking, kegiatan, proposing: createProposing(told) };
}

function agree(question: Question | null): void {
  if (question?.kind !== 'being-read') throw new Error('not asked');
  question.go();
}

describe('what evaluators are reading', () => {
  test('is asked about when a field is left, with all that was typed, not at its first letter', async () => {
    const { asking, kegiatan, proposing } = opened();
    const before = kegiatan();
    expect(proposing.waits()).toBe(true);
    for (const text of ['M', 'Me', 'Mencatat']) proposing.hold('field', [write(text)]);
    await later();
    expect(asking.state()).toBeNull();
    expect(proposing.settle('field')).toBe(true);
    await later();
    const question = asking.state();
    expect(kegiatan()).toBe(before);
    // No, and then yes after all: what was typed is not lost.
    asking.done();
    agree(question);
    expect(kegiatan()).toBe('Mencatat');
    expect(proposing.waits()).toBe(false);
  });

  test('what was typed and taken back asks nothing', async () => {
    const { asking, proposing } = opened();
    proposing.hold('field', [write('M')]);
    proposing.drop('field');
    expect(proposing.settle('field')).toBe(false);
    await later();
    expect(asking.state()).toBeNull();
  });

  test('a change goes on with all that belongs to it once the answer is yes, and once only', () => {
    const { asking, editor, firstChange } = opened();
    const told: boolean[] = [];
    firstChange.sure(() => told.push(editor.run([write('Mencatat')]).ok));
    expect(told).toEqual([]);
    agree(asking.state());
    expect(told).toEqual([true]);
    firstChange.sure(() => told.push(editor.run([write('Menulis')]).ok));
    expect(told).toEqual([true, true]);
  });

  test('a question that was left does not answer for the one after it', () => {
    const { asking, editor, kegiatan } = opened();
    editor.run([write('satu')]);
    const left = asking.state();
    asking.done();
    editor.run([write('dua')]);
    agree(left);
    expect(kegiatan()).toBe('satu');
  });
});
