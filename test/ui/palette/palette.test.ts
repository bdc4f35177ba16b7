import { describe, expect, test } from 'vitest';
import { runEdits } from '../../../src/commands';
import type { Drawing, Point } from '../../../src/drawing';
import type { Selection } from '../../../src/editor';
import { layout } from '../../../src/layout';
import { integrity, type Sop } from '../../../src/model';
import { contentsOf, rowSelected, selectionIn } from '../../../src/ui/lembar/contents';
import { type Aim, aimAt, columnsOn, type Miss } from '../../../src/ui/palette/aim';
import { type Item, items } from '../../../src/ui/palette/items';
import { nameOfAim, nameOfMiss } from '../../../src/ui/palette/names';
import { placedAfter, placedAt } from '../../../src/ui/palette/placed';
import { type Direction, sameAim, stepAim } from '../../../src/ui/palette/step-aim';
import { type Language, say as sayIn } from '../../../src/words';
import { picture } from '../../commands/picture';
import { chain, generateSop, sketch } from '../../generate';

const three = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], chain(3));
const near = 1;

/** The page of the table, and a point of the cell of a row: `part` 0 is its upper line, 1 its lower. */
function cellOf(sop: Sop, row: number, column: number, part = 0.5) {
  const drawing = layout(sop);
  for (const page of drawing.pages) {
    const cell = columnsOn(page)
      .find(({ id }) => id === `p${column}`)
      ?.rows.find(({ langkah }) => langkah === `l${row}`);
    if (cell) return { drawing, page, point: { x: cell.x + cell.w / 2, y: cell.y + cell.h * part } };
  }
  throw new Error(`no cell ${row} ${column}`);
}

function aimed(sop: Sop, item: Item, row: number, column: number, part?: number): Aim | Miss {
  const { page, point } = cellOf(sop, row, column, part);
  return aimAt(sop, page, point, item, near);
}

/** What there is after something of the palette was put there. */
function put(sop: Sop, item: Item, row: number, column: number, part?: number): ReturnType<typeof picture> | Miss {
  const aim = aimed(sop, item, row, column, part);
  if (typeof aim === 'string') return aim;
  return picture(done(sop, placedAt(aim, item, () => 'n').edits));
}

function done(sop: Sop, edits: Parameters<typeof runEdits>[1]): Sop {
  const result = runEdits(sop, edits);
  if (!result.ok) throw new Error(result.refusal.code);
  expect(integrity(result.sop)).toEqual([]);
  return result.sop;
}

describe('something of the palette is put', () => {
  test('into an empty cell, behind what its row has', () => {
    expect(put(three, 'proses', 2, 1)).toEqual({
      rows: ['s1 mulai@1', 's2 proses@2, n proses@1', 's3 selesai@1'],
      ways: 's1>s2, s2>n, n>s3',
    });
  });

  test('into a row that has nothing yet', () => {
    const empty = sketch(2, ['mulai@1', '', 'selesai@1'], 's1>s2');
    expect(put(empty, 'proses', 2, 2)).toMatchObject({ rows: ['s1 mulai@1', 'n proses@2', 's2 selesai@1'] });
  });

  test('on a symbol as the next langkah of that pelaksana, led to from there', () => {
    expect(put(three, 'keputusan', 2, 2)).toEqual({
      rows: ['s1 mulai@1', 's2 proses@2', 'n-1 keputusan@2', 's3 selesai@1'],
      ways: 's1>s2, s2>n-1, n-1>s3:Ya',
    });
  });

  test('on the line between two rows as a langkah between them, in the column where it was put', () => {
    const between = {
      rows: ['s1 mulai@1', 's2 proses@2', 'n-1 proses@1', 's3 selesai@1'],
      ways: 's1>s2, s2>n-1, n-1>s3',
    };
    expect(put(three, 'proses', 2, 1, 0.99)).toEqual(between);
    expect(put(three, 'proses', 3, 1, 0.01)).toEqual(between);
    expect(put(three, 'proses', 1, 2, 0.01)).toMatchObject({
      rows: ['n-1 mulai@2', 's1 proses@1', 's2 proses@2', 's3 selesai@1'],
    });
  });

  test('below the table as its last langkah: after the end it becomes the end', () => {
    const { page, point } = cellOf(three, 3, 2);
    const aim = aimAt(three, page, { ...point, y: point.y + 25 }, 'proses', near);
    expect(aim).toMatchObject({ kind: 'row', after: 'l3', pelaksana: 'p2' });
    expect(aimAt(three, page, { ...point, y: point.y + 80 }, 'proses', near)).toBe('outside');
    expect(put(three, 'proses', 3, 2, 0.99)).toMatchObject({
      rows: ['s1 mulai@1', 's2 proses@2', 's3 proses@1', 'n-1 selesai@2'],
    });
  });

  test('a capsule stacked on the box of its cell, but no second one of its kind', () => {
    expect(put(three, 'selesai', 2, 2)).toMatchObject({
      rows: ['s1 mulai@1', 's2 proses@2, n selesai@2', 's3 selesai@1'],
    });
    expect(put(three, 'selesai', 3, 1)).toBe('same');
    expect(put(three, 'mulai', 1, 1)).toBe('same');
  });

  test('a pelaksana beside the column that is nearest', () => {
    const { page, point } = cellOf(three, 2, 2);
    const at = (x: number): Aim | Miss => aimAt(three, page, { x, y: point.y }, 'pelaksana', near);
    expect(at(point.x - 1)).toMatchObject({ kind: 'column', after: 'p1' });
    expect(at(point.x + 1)).toMatchObject({ kind: 'column', after: 'p2' });
    expect(at(0)).toMatchObject({ kind: 'column', after: null });
    expect(aimAt(three, page, { x: point.x, y: 2 }, 'pelaksana', near)).toBe('no-column');
    const sop = done(three, placedAt(at(point.x - 1) as Aim, 'pelaksana', () => 'n').edits);
    expect(sop.pelaksana.map(({ id, nama }) => (id === 'n' ? nama : id))).toEqual(['p1', 'Pelaksana baru', 'p2']);
  });

  test('nowhere else: not on a heading, not beside the columns, not on a page without a table', () => {
    const { drawing, page, point } = cellOf(three, 2, 1);
    const heading = columnsOn(page)[0]?.heading;
    const at = (place: Point, on = page): Aim | Miss => aimAt(three, on, place, 'proses', near);
    expect(at({ x: heading?.x ?? 0, y: heading?.y ?? 0 })).toBe('outside');
    expect(at({ x: 30, y: point.y })).toBe('outside');
    expect(at(point, drawing.pages[0])).toBe('outside');
  });

  test('the first langkah under the heading, and a pelaksana anywhere when there is none', () => {
    const empty = { ...three, langkah: [], alur: [] };
    const page = layout(empty).pages.at(-1);
    const heading = page && columnsOn(page)[1]?.heading;
    if (!page || !heading) throw new Error('no heading');
    const under = { x: heading.x + 3, y: heading.y + heading.h + 4 };
    const aim = aimAt(empty, page, under, 'mulai', near) as Aim;
    expect(picture(done(empty, placedAt(aim, 'mulai', () => 'n').edits))).toEqual({
      rows: ['n-1 mulai@2'],
      ways: '',
    });
    const bare = { ...empty, pelaksana: [] };
    expect(aimAt(bare, page, { x: 90, y: 90 }, 'pelaksana', near)).toMatchObject({ kind: 'column', after: null });
  });
});

describe('by Enter it comes behind what is selected', () => {
  const placed = (sop: Sop, selection: Selection | null, item: Item) => {
    const ids = ['n1', 'n2'];
    const { edits, select } = placedAfter(sop, selection, item, () => ids.shift() ?? '');
    return { ...picture(done(sop, edits)), select };
  };

  test('a symbol, an arrow, a cell, a heading, nothing', () => {
    const symbol = placed(three, { kind: 'simbol', id: 's2' }, 'proses');
    expect(symbol).toMatchObject({ ways: 's1>s2, s2>n1-1, n1-1>s3', select: { kind: 'simbol', id: 'n1-1' } });
    expect(symbol.rows[2]).toBe('n1-1 proses@2');
    const arrow = three.alur[0]?.id ?? '';
    expect(placed(three, { kind: 'alur', id: arrow }, 'keputusan').rows[1]).toBe('n1-1 keputusan@1');
    const cell: Selection = { kind: 'isian', langkah: 'l1', column: 'waktu', of: 'l1', field: 'waktu' };
    expect(placed(three, cell, 'proses').rows[1]).toBe('n1-1 proses@1');
    const heading: Selection = { kind: 'isian', langkah: null, column: 'p:p2', of: 'p2', field: 'nama' };
    expect(placed(three, heading, 'keputusan').rows[3]).toBe('n1-1 keputusan@2');
    expect(placed(three, null, 'proses').rows).toEqual(['s1 mulai@1', 's2 proses@2', 's3 proses@1', 'n1-1 selesai@1']);
  });

  test('a pelaksana behind the one of the selection; with none at all, a langkah brings one', () => {
    const { edits } = placedAfter(three, { kind: 'simbol', id: 's1' }, 'pelaksana', () => 'n');
    expect(done(three, edits).pelaksana.map(({ id }) => id)).toEqual(['p1', 'n', 'p2']);
    const bare = { ...three, pelaksana: [], langkah: [], alur: [] };
    expect(placed(bare, null, 'proses').rows).toHaveLength(1);
  });
});

describe('the arrow keys', () => {
  const walk = (item: Item, ...ways: Direction[]): Aim[] => {
    const drawing = layout(three);
    let aim = stepAim(three, drawing, item, null, { langkah: 'l2', pelaksana: 'p2' });
    return ways.map((way) => {
      aim = stepAim(three, drawing, item, aim ?? null, way);
      if (!aim) throw new Error('nowhere');
      return aim;
    });
  };

  test('go from line to cell to line, and across to the pelaksana beside', () => {
    expect(walk('proses', 'down', 'down', 'down', 'up', 'left', 'up')).toMatchObject([
      { kind: 'cell', langkah: 'l3', pelaksana: 'p2' },
      { kind: 'row', after: 'l3' },
      { kind: 'row', after: 'l3' },
      { kind: 'cell', langkah: 'l3', pelaksana: 'p2' },
      { kind: 'row', after: 'l3', pelaksana: 'p1' },
      { kind: 'row', after: 'l2', pelaksana: 'p1' },
    ]);
    expect(walk('pelaksana', 'left', 'left', 'right')).toMatchObject([
      { after: 'p1' },
      { after: null },
      { after: 'p1' },
    ]);
  });

  test('reach every place that the pointer finds, in any document', () => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const sop = generateSop({ seed, langkah: 2 * seed, pelaksana: 1 + (seed % 3) });
      const drawing = layout(sop);
      const item = items[seed % items.length] ?? 'proses';
      const reached: Aim[] = [];
      const todo = [stepAim(sop, drawing, item, null, { langkah: null, pelaksana: null })];
      for (let aim = todo.pop(); aim; aim = todo.pop()) {
        const here = aim;
        if (reached.some((one) => sameAim(one, here))) continue;
        reached.push(here);
        for (const way of ['up', 'down', 'left', 'right'] as const) todo.push(stepAim(sop, drawing, item, here, way));
      }
      for (const aim of pointed(sop, drawing, item)) {
        expect(
          reached.some((one) => sameAim(one, aim)),
          `${seed} ${JSON.stringify({ ...aim, mark: 0 })}`,
        ).toBe(true);
      }
    }
  });
});

/** Every place that the pointer finds on a raster over the pages. */
function pointed(sop: Sop, drawing: Drawing, item: Item): Aim[] {
  return drawing.pages.flatMap((page) => {
    const found: Aim[] = [];
    for (let x = 5; x < page.paper.width; x += 7) {
      for (let y = 5; y < page.paper.height; y += 3) {
        const aim = aimAt(sop, page, { x, y }, item, near);
        if (typeof aim !== 'string') found.push(aim);
      }
    }
    return found;
  });
}

test('where it would come is said in both languages', () => {
  const sentences = (language: Language): string[] => {
    const say: Parameters<typeof nameOfAim>[3] = (key, ...data) => sayIn(language, key, ...data);
    const aims = [aimed(three, 'proses', 2, 1), aimed(three, 'proses', 2, 1, 0.99), aimed(three, 'proses', 1, 2, 0)];
    return [
      ...aims.map((aim) => (typeof aim === 'string' ? aim : nameOfAim(three, 'proses', aim, say))),
      nameOfMiss('selesai', 'same', say),
    ];
  };
  expect(sentences('id')).toEqual([
    'Proses pada langkah 2, Pejabat 1.',
    'Proses sebagai langkah 3, Pejabat 1.',
    'Proses sebagai langkah 1, Pejabat 2.',
    'Pada sel itu sudah ada simbol Selesai. Pilih sel lain.',
  ]);
  expect(sentences('en')[1]).toBe('Proses as step 3, Pejabat 1.');
});

describe('the list of pages and langkah', () => {
  test('has every langkah once, in order, on the page where it begins', () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const sop = generateSop({ seed, langkah: 5 * seed, pelaksana: 3 });
      const contents = contentsOf(layout(sop), sop);
      const listed = contents.flatMap(({ langkah }) => langkah);
      expect(listed.map(({ id }) => id)).toEqual(sop.langkah.map(({ id }) => id));
      expect(listed.map(({ number }) => number)).toEqual(sop.langkah.map((_, index) => index + 1));
    }
  });

  test('goes to the first symbol, or to the text of a langkah without one', () => {
    const sop = sketch(2, ['mulai@1', ''], '');
    expect(selectionIn(sop, 'l1')).toEqual({ kind: 'simbol', id: 's1' });
    expect(selectionIn(sop, 'l2')).toMatchObject({ kind: 'isian', langkah: 'l2', field: 'kegiatan' });
    expect(rowSelected(three, { kind: 'alur', id: three.alur[1]?.id ?? '' })).toBe(1);
    expect(rowSelected(three, null)).toBe(-1);
  });
});
