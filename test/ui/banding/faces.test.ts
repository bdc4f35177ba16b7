import { describe, expect, test } from 'vitest';
import { type Edit, runEdits } from '../../../src/commands';
import { layout } from '../../../src/layout';
import type { Sop } from '../../../src/model';
import { compare } from '../../../src/review';
import { marksOf } from '../../../src/ui/banding/marks';
import { type Row, tableOf } from '../../../src/ui/banding/table';
import { randomEdit } from '../../commands/random-edit';
import { sized } from '../../generate';
import { createRandom } from '../../generate/random';
import { sample } from '../../storage/kit/documents';

const { sop } = sample('sample-000');

function edited(...edits: readonly Edit[]): Sop {
  const result = runEdits(sop, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.sop;
}

function rowsOf(other: Sop): Row[] {
  return tableOf(sop, other, compare(sop, other));
}

const idAt = (row: number) => sop.langkah[row]?.id ?? '';

describe('in the table', () => {
  test('a changed time is the one row that is not the same, its words marked', () => {
    const other = edited({ command: 'edit-langkah', args: { langkah: idAt(2), field: 'waktu', value: '9 hari' } });
    const changed = rowsOf(other).filter(({ kind }) => kind !== 'same');
    expect(changed).toMatchObject([{ kind: 'changed', was: 3, now: 3, changes: [0] }]);
    expect(changed[0]?.cells.waktu.map(({ kind, text }) => `${kind} ${text}`)).toContain('added 9');
  });

  test('a row that moved is there once, with both numbers', () => {
    const rows = rowsOf(edited({ command: 'move-langkah', args: { langkah: idAt(4), after: idAt(0) } } as never));
    expect(rows.filter(({ kind }) => kind === 'moved')).toMatchObject([{ was: 5, now: 2 }]);
    expect(rows.length).toBe(sop.langkah.length);
  });

  test('what was removed stands where it was, struck out; what is new is marked as new', () => {
    const rows = rowsOf(
      edited(
        { command: 'remove-langkah', args: { langkah: idAt(3) } } as never,
        { command: 'add-langkah', args: { langkah: 'baru', after: idAt(0), kegiatan: 'Menyusun' } } as never,
      ),
    );
    expect(rows.findIndex(({ kind }) => kind === 'removed')).toBe(4);
    const added = rows.find(({ kind }) => kind === 'added');
    expect(added).toMatchObject({ was: null, now: 2, cells: { kegiatan: [{ kind: 'added', text: 'Menyusun' }] } });
  });
});

describe('on the drawing', () => {
  const places = (other: Sop) => {
    const changes = compare(sop, other);
    return {
      changes,
      one: marksOf(changes, 'one', sop, layout(sop)),
      other: marksOf(changes, 'other', other, layout(other)),
    };
  };

  test('a text is marked on its own cell in both states', () => {
    const { one, other } = places(
      edited({ command: 'edit-langkah', args: { langkah: idAt(2), field: 'kegiatan', value: 'Meneliti' } }),
    );
    for (const marks of [one, other]) expect(marks).toMatchObject([{ change: 0, kind: 'changed', page: 1 }]);
    const cell = layout(sop).pages[1]?.zones.find(
      (zone) => zone.kind === 'cell' && zone.langkah === idAt(2) && zone.column === 'kegiatan',
    );
    expect(cell).toMatchObject(one[0]?.box ?? {});
  });

  test('a field of the identity sheet, and a renamed pelaksana on its heading', () => {
    const nip = places(edited({ command: 'edit-identitas', args: { field: 'dasarHukum', value: ['Satu'] } }));
    expect(nip.one.map(({ page }) => page)).toEqual([0]);
    const [pelaksana] = sop.pelaksana;
    const { one, other } = places(
      edited({ command: 'edit-pelaksana', args: { pelaksana: pelaksana?.id, field: 'nama', value: 'Camat' } } as never),
    );
    expect([one.length, other.length]).toEqual([1, 1]);
  });

  test('what is new is marked only in the state that has it, what is gone only in the other', () => {
    const { changes, one, other } = places(edited({ command: 'remove-langkah', args: { langkah: idAt(3) } } as never));
    const removed = changes.findIndex(({ kind, part }) => kind === 'removed' && part === 'langkah');
    expect(one.some(({ change }) => change === removed)).toBe(true);
    expect(other.some(({ change }) => change === removed)).toBe(false);
    const fresh = places(edited({ command: 'add-langkah', args: { langkah: 'baru', after: idAt(0) } } as never));
    const added = fresh.changes.findIndex(({ kind, part }) => kind === 'added' && part === 'langkah');
    expect(fresh.one.some(({ change }) => change === added)).toBe(false);
    expect(fresh.other.some(({ change }) => change === added)).toBe(true);
  });

  test('how it is printed has no place on it', () => {
    const { changes, one } = places(edited({ command: 'set-tampilan', args: { key: 'kertas', value: 'a4' } } as never));
    expect(changes.length).toBe(1);
    expect(one).toEqual([]);
  });
});

test('whatever is different, every change of a langkah is in one row, and marks lie on the paper', () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const random = createRandom(seed);
    const start = sized(6, 4, seed);
    let other = start;
    for (let count = 0; count < 8; count += 1) {
      let made = 0;
      const fresh = (): string => `n${seed}-${count}-${++made}`;
      const result = runEdits(other, [randomEdit(random, other, fresh)]);
      if (result.ok) other = result.sop;
    }
    const changes = compare(start, other);
    const rows = tableOf(start, other, changes);
    const inRows = rows.flatMap(({ changes: own }) => own).sort((a, b) => a - b);
    const wanted = changes.flatMap(({ part }, index) => (['langkah', 'simbol', 'alur'].includes(part) ? [index] : []));
    expect(inRows).toEqual(wanted);
    for (const { box, page } of marksOf(changes, 'other', other, layout(other))) {
      const paper = layout(other).pages[page]?.paper;
      expect(box.x >= 0 && box.y >= 0 && box.x + box.w <= (paper?.width ?? 0) && box.h >= 0).toBe(true);
    }
  }
});
