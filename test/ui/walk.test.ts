import { describe, expect, test } from 'vitest';
import { zoneAt } from '../../src/drawing';
import type { Selection } from '../../src/editor';
import { readSop } from '../../src/formats/json';
import { layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { cellsOn } from '../../src/ui/lembar/cells';
import { nameOf } from '../../src/ui/lembar/names';
import { stopsOf } from '../../src/ui/lembar/stops';
import { hitAt, placeOf, selectionOf, targetsOf } from '../../src/ui/lembar/targets';
import { stepFrom } from '../../src/ui/lembar/walk';
import { say } from '../../src/words';
import { remarkable, twoPages, withoutLangkah } from '../e2e/documents';
import { sample, sampleNames } from '../formats/samples';
import { generateSop } from '../generate';

function sopOf(text: string): Sop {
  const read = readSop(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file.sop;
}

function sheetOf(sop: Sop) {
  const drawing = layout(sop);
  return { sop, drawing, stops: stopsOf(drawing, sop) };
}

const two = sheetOf(sopOf(twoPages()));
const step = (from: Selection | null, ...commands: Parameters<typeof stepFrom>[2][]): Selection | undefined =>
  commands.reduce<Selection | undefined>((at, command) => stepFrom(two, at ?? null, command), from ?? undefined);
const simbol = (id: string): Selection => ({ kind: 'simbol', id });

describe('stops', () => {
  test('every symbol once, in the order of the rows, the connectors where they stand', () => {
    expect(two.stops.map(({ key }) => key)).toEqual([
      'simbol s1',
      'simbol s2',
      'penghubung 1:out',
      'penghubung 1:in',
      'simbol s3',
    ]);
  });

  test('none is missing in any document', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { sop, stops } = sheetOf(generateSop({ seed, langkah: 2 * seed, pelaksana: 1 + (seed % 6) }));
      const stopped = stops.flatMap(({ selection }) => (selection.kind === 'simbol' ? [selection.id] : []));
      expect(stopped.toSorted()).toEqual(sop.langkah.flatMap((one) => one.simbol.map(({ id }) => id)).toSorted());
    }
  });
});

describe('the walk', () => {
  test('goes along the rows and ends at both ends', () => {
    expect(step(simbol('s1'), 'nextStop')).toEqual(simbol('s2'));
    expect(step(simbol('s1'), 'previousStop')).toBeUndefined();
    expect(step(simbol('s3'), 'nextStop')).toBeUndefined();
  });

  test('goes along the arrows, and from a connector to its twin', () => {
    expect(step(simbol('s1'), 'nextAlong')).toEqual({ kind: 'alur', id: 'a1' });
    expect(step(simbol('s1'), 'nextAlong', 'nextAlong')).toEqual(simbol('s2'));
    expect(step(simbol('s2'), 'previousAlong', 'previousAlong')).toEqual(simbol('s1'));
    expect(step({ kind: 'penghubung', label: '1', side: 'out' }, 'edit')).toEqual({
      kind: 'penghubung',
      label: '1',
      side: 'in',
    });
  });

  test('enters the cells of a row and goes from cell to cell, over the edge of a page too', () => {
    const kegiatan = step(simbol('s2'), 'edit');
    expect(kegiatan).toMatchObject({ kind: 'isian', langkah: 'l2', column: 'kegiatan' });
    expect(step(simbol('s2'), 'edit', 'right')).toMatchObject({ langkah: 'l2', column: 'p:p1' });
    expect(step(simbol('s2'), 'edit', 'left')).toMatchObject({ langkah: 'l2', column: 'no' });
    expect(step(simbol('s2'), 'edit', 'up')).toMatchObject({ langkah: 'l1', column: 'kegiatan' });
    expect(step(simbol('s2'), 'edit', 'down', 'down')).toMatchObject({ langkah: 'l3', column: 'kegiatan' });
    expect(step(simbol('s1'), 'edit', 'nextStop')).toEqual(simbol('s2'));
  });

  test('at a decision chooses among the ways', () => {
    const sheet = sheetOf(sample('sample-004'));
    const ya: Selection = { kind: 'alur', id: sheet.sop.alur.find(({ label }) => label === 'Ya')?.id ?? '' };
    const other = stepFrom(sheet, ya, 'down');
    expect(other).not.toEqual(ya);
    expect(stepFrom(sheet, other ?? null, 'down')).toEqual(ya);
  });

  test('with nothing selected the arrow keys are not for it; Enter begins on the page in view', () => {
    for (const command of ['down', 'up', 'left', 'right', 'nextStop'] as const)
      expect(step(null, command)).toBeUndefined();
    const [identitas, alur, next] = two.drawing.pages;
    expect(stepFrom({ ...two, inView: identitas }, null, 'edit')).toMatchObject({ kind: 'isian', column: null });
    expect(stepFrom({ ...two, inView: alur }, null, 'edit')).toEqual(simbol('s1'));
    expect(stepFrom({ ...two, inView: next }, null, 'edit')).toMatchObject({ kind: 'penghubung' });
    const covered = sheetOf(sample('sample-004'));
    const sheet = { ...covered, inView: covered.drawing.pages[0] };
    const onCover = stepFrom(sheet, null, 'edit');
    expect(stepFrom(sheet, onCover ?? null, 'down')).toMatchObject({ field: 'tampilan.sampul.judul' });
    const empty = sheetOf(sopOf(withoutLangkah()));
    expect(stepFrom(empty, null, 'edit')).toMatchObject({ kind: 'isian' });
  });

  test('reaches every cell of every page by the arrow keys', () => {
    for (const sop of [...sampleNames.map(sample), sopOf(remarkable())]) {
      const sheet = sheetOf(sop);
      const cells = sheet.drawing.pages.flatMap(cellsOn);
      const all = new Set(cells.map((zone) => JSON.stringify(selectionOf(zone))));
      const start = stepFrom(sheet, sheet.stops[0]?.selection ?? null, 'edit');
      const reached = new Set([JSON.stringify(start)]);
      const open: (Selection | undefined)[] = [start];
      for (let at = open.pop(); at; at = open.pop()) {
        for (const way of ['left', 'right', 'up', 'down'] as const) {
          const next = stepFrom(sheet, at, way);
          if (!next || reached.has(JSON.stringify(next))) continue;
          reached.add(JSON.stringify(next));
          open.push(next);
        }
      }
      expect([...all].filter((cell) => !reached.has(cell))).toEqual([]);
    }
  });
});

describe('what is selected', () => {
  test('an arrow over a page break is marked in full, with its connectors', () => {
    const targets = targetsOf(two.drawing, { kind: 'alur', id: 'a2' });
    expect(targets.map(({ page, zone }) => `${page.number} ${zone.kind}`).toSorted()).toEqual([
      '2 arrow',
      '2 symbol',
      '3 arrow',
      '3 symbol',
    ]);
  });

  test('everything that a click can select has a name and a place', () => {
    const words: Parameters<typeof nameOf>[3] = (key, ...data) => say('id', key, ...data);
    for (let seed = 1; seed <= 6; seed += 1) {
      const made = generateSop({ seed, langkah: 3 * seed, pelaksana: 1 + (seed % 6) });
      // A new SOP has pelaksana without names.
      const unnamed = { ...made, pelaksana: made.pelaksana.map((one) => ({ ...one, nama: '' })) };
      const { sop, drawing } = sheetOf(seed % 2 === 0 ? unnamed : made);
      for (const zone of drawing.pages.flatMap(({ zones }) => zones)) {
        const selection = selectionOf(zone);
        if (!selection) continue;
        const name = nameOf(sop, drawing, selection, words);
        expect(name.trim()).not.toBe('');
        expect(name).not.toMatch(/undefined|NaN|halaman 0|langkah 0|,\s*$|, ,/);
        expect(placeOf(drawing, selection)?.box.w).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('a text that lies in no ruled cell', () => {
  const { sop, drawing } = sheetOf(sopOf(remarkable()));
  const page = drawing.pages.at(-1);
  const middleOf = (field: string): { x: number; y: number } => {
    const mark = page?.marks.find((one) => one.kind === 'text' && one.field === field);
    if (mark?.kind !== 'text') throw new Error(`${field} is not printed`);
    return { x: mark.x + mark.w / 2, y: mark.y - 1 };
  };
  const hit = (field: string): Selection | null => {
    const zone = page && hitAt(page, middleOf(field));
    return zone ? selectionOf(zone) : null;
  };

  test('is selected by what it shows, marked, and named', () => {
    const words: Parameters<typeof nameOf>[3] = (key, ...data) => say('id', key, ...data);
    for (const [field, name] of [
      ['tampilan.judulTabel', 'Judul tabel'],
      ['catatan[0]', 'Catatan di bawah tabel'],
      ['catatan[1]', 'Catatan di bawah tabel'],
    ] as const) {
      expect(page && zoneAt(page, middleOf(field))).toBeUndefined();
      const selection = hit(field);
      expect(selection).toEqual({
        kind: 'isian',
        langkah: null,
        column: null,
        of: sop.id,
        field: field.replace(/\[\d\]/, ''),
      });
      if (!selection) continue;
      expect(targetsOf(drawing, selection).length).toBeGreaterThan(0);
      expect(nameOf(sop, drawing, selection, words)).toBe(name);
    }
  });

  test('is the signature too, where it stands under the table', () => {
    const signed = layout(sample('sample-004'));
    const last = signed.pages.at(-1);
    const mark = last?.marks.find((one) => one.kind === 'text' && one.field === 'identitas.pengesah.nama');
    if (!last || mark?.kind !== 'text') throw new Error('no signature');
    const zone = hitAt(last, { x: mark.x + mark.w / 2, y: mark.y - 1 });
    expect(zone && selectionOf(zone)).toMatchObject({ kind: 'isian', field: 'identitas.pengesah.nama' });
  });
});
