import { expect, test } from 'vitest';
import { type Edit, runEdits } from '../../../src/commands';
import type { CellZone, Zone } from '../../../src/drawing';
import { integrity } from '../../../src/model';
import { arrowEndAt, arrowTo, meantAt } from '../../../src/ui/edit/arrow-end';
import { sketch } from '../../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const [left, right] = sop.pelaksana.map(({ id }) => id);
const [first, second, third] = sop.langkah.map(({ id }) => id);
const cell = (langkah: string | undefined, column: string | undefined): CellZone => ({
  kind: 'cell',
  langkah: langkah ?? null,
  column: column ?? null,
  of: null,
  field: null,
  x: 0,
  y: 0,
  w: 1,
  h: 1,
});
const newId = (): string => 'baru';

test('an arrow ends at the one symbol of a cell, or makes one in an empty cell; not where it begins, nor beside the table', () => {
  expect(arrowEndAt(sop, cell(second, `p:${right}`), 's1')).toEqual({ simbol: 's2' });
  expect(arrowEndAt(sop, cell(first, `p:${left}`), 's1')).toBeUndefined();
  expect(arrowEndAt(sop, cell(third, `p:${right}`), 's1')).toEqual({ langkah: third, pelaksana: right });
  expect(arrowEndAt(sop, cell(third, 'kegiatan'), 's1')).toBeUndefined();
  expect(arrowEndAt(sop, cell(undefined, `p:${right}`), 's1')).toBeUndefined();
  expect(arrowEndAt(sop, undefined, 's1')).toBeUndefined();
});

test('over what passes through a cell the cell is meant, over a symbol the symbol', () => {
  const free = cell(third, `p:${right}`);
  const passing: Zone = { kind: 'arrow', of: 'a1', from: 's1', to: 's2', points: [], label: null };
  const symbol: Zone = {
    ...free,
    kind: 'symbol',
    id: 's2',
    of: 's2',
    jenis: 'proses',
    label: '',
    pelaksana: right ?? '',
    langkah: third ?? '',
  };
  expect(meantAt(passing, free)).toBe(free);
  expect(meantAt(symbol, free)).toBe(symbol);
  expect(meantAt(passing, undefined)).toBeUndefined();
});

test('the symbol that it makes is led to by this arrow alone, and is selected', () => {
  const end = arrowEndAt(sop, cell(third, `p:${right}`), 's2');
  if (!end) throw new Error('no end');
  const arrow = (ke: string): Edit => ({ command: 'connect', args: { alur: 'a9', dari: 's2', ke } });
  const { edits, select } = arrowTo(end, 'a9', newId, arrow);
  expect(select).toEqual({ kind: 'simbol', id: 'baru' });
  const done = runEdits(sop, edits);
  if (!done.ok) throw new Error('refused');
  expect(integrity(done.sop)).toEqual([]);
  expect(done.sop.langkah[2]?.simbol.map(({ id }) => id)).toEqual(['s3', 'baru']);
  expect(done.sop.alur).toMatchObject([...sop.alur, { id: 'a9', dari: 's2', ke: 'baru' }]);
});
