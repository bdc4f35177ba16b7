import { expect, test } from 'vitest';
import type { Selection } from '../../../src/editor';
import { menuOf } from '../../../src/ui/edit/menu-items';
import { sketch } from '../../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');

function deedsOf(selection: Selection): string[] {
  return menuOf(sop, selection).flatMap((group) => group.map(({ deed }) => deed));
}

test('a symbol of the first row does not go up, one of the last not down', () => {
  expect(deedsOf({ kind: 'simbol', id: 's1' })).not.toContain('rowUp');
  expect(deedsOf({ kind: 'simbol', id: 's1' })).toContain('rowDown');
  expect(deedsOf({ kind: 'simbol', id: 's3' })).not.toContain('rowDown');
});

test('no group is empty', () => {
  const alone = sketch(1, ['mulai@1'], '');
  for (const group of menuOf(alone, { kind: 'simbol', id: 's1' })) expect(group.length).toBeGreaterThan(0);
});

test('only a date can be filled with today', () => {
  const cell = (field: string): Selection => ({ kind: 'isian', langkah: null, column: null, of: sop.id, field });
  expect(deedsOf(cell('identitas.tanggalPembuatan'))).toEqual(['edit', 'today']);
  expect(deedsOf(cell('identitas.nama'))).toEqual(['edit']);
});

test('where no text stands none is offered to be written', () => {
  const [row] = sop.langkah;
  const cell = (column: 'no' | 'kegiatan'): Selection => {
    return { kind: 'isian', langkah: row?.id ?? null, column, of: row?.id ?? null, field: column };
  };
  expect(deedsOf(cell('no'))).not.toContain('edit');
  expect(deedsOf(cell('no'))).toContain('newBelow');
  expect(deedsOf(cell('kegiatan'))).toContain('edit');
});

test('the keys shown are those of the registry', () => {
  const item = menuOf(sop, { kind: 'simbol', id: 's2' })
    .flat()
    .find(({ deed }) => deed === 'connect');
  expect(item?.key).toBe('C');
});
