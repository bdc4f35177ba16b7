import { expect, test } from 'vitest';
import { runEdits } from '../../../src/commands';
import type { Selection } from '../../../src/editor';
import { integrity } from '../../../src/model';
import { copyTo, deedOf, rowCopyTo } from '../../../src/ui/edit/object-edits';
import { sketch } from '../../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const [left, right] = sop.pelaksana.map(({ id }) => id);
const [, second] = sop.langkah;
const heading = (id: string | undefined): Selection => ({
  kind: 'isian',
  langkah: null,
  column: `p:${id}`,
  of: id ?? '',
  field: 'nama',
});
const cell: Selection = {
  kind: 'isian',
  langkah: second?.id ?? '',
  column: 'waktu',
  of: second?.id ?? '',
  field: 'waktu',
};
const newId = (): string => 'baru';

test('on the heading of a pelaksana the keys of a new langkah make a pelaksana, which is selected to be named', () => {
  const deed = deedOf(sop, heading(left), 'newRight', newId);
  expect(deed?.edits).toMatchObject([{ command: 'add-pelaksana', args: { pelaksana: 'baru', after: left } }]);
  expect(deed?.select).toEqual(heading('baru'));
  expect(deedOf(sop, heading(left), 'newLeft', newId)?.edits).toMatchObject([{ args: { after: null } }]);
});

test('Alt with left or right moves a pelaksana by its heading, a symbol from any cell of its row, and never goes back', () => {
  expect(deedOf(sop, heading(right), 'columnLeft', newId)?.edits).toMatchObject([{ command: 'move-pelaksana' }]);
  expect(deedOf(sop, cell, 'columnLeft', newId)?.edits).toMatchObject([
    { command: 'move-simbol', args: { simbol: second?.simbol[0]?.id, pelaksana: left } },
  ]);
  expect(deedOf(sop, cell, 'columnRight', newId)).toEqual({ edits: [] });
  expect(deedOf(sop, { kind: 'alur', id: 'a1' }, 'columnLeft', newId)).toEqual({ edits: [] });
  expect(deedOf(sop, null, 'columnLeft', newId)).toBeUndefined();
});

test('a copy of a row comes where it is dropped, its symbol in the column there', () => {
  const [first, , third] = sop.langkah;
  expect(rowCopyTo('a', 'a', 'baru')).toHaveLength(1);
  expect(rowCopyTo('a', null, 'baru')).toMatchObject([
    { command: 'duplicate-langkah', args: { langkah: 'baru', of: 'a' } },
    { command: 'move-langkah', args: { langkah: 'baru', after: null } },
  ]);
  const place = { langkah: third?.id ?? '', pelaksana: left ?? '' };
  const deed = copyTo(sop, second?.simbol[0]?.id ?? '', place, 'baru');
  const done = runEdits(sop, deed?.edits ?? []);
  if (!done.ok) throw new Error('refused');
  expect(done.sop.langkah).toHaveLength(4);
  expect(done.sop.langkah[3]?.simbol).toMatchObject([{ pelaksana: left }]);
  expect(deed?.select).toEqual({ kind: 'simbol', id: done.sop.langkah[3]?.simbol[0]?.id });
  expect(integrity(done.sop)).toEqual([]);
  // Said again in its own column it is only moved.
  expect(copyTo(sop, first?.simbol[0]?.id ?? '', { ...place }, 'baru')?.edits).toHaveLength(2);
});
