import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runEdits } from '../../../src/commands';
import type { Drawing } from '../../../src/drawing';
import { readSop } from '../../../src/formats/json';
import { layout } from '../../../src/layout';
import type { SopFile } from '../../../src/model';
import { anchorOf, fold, textAt, whereIs } from '../../../src/review';
import { countStates, filtered, isFiltering, noFilter, splitBySelection } from '../../../src/ui/catatan/filter';
import { locate, rankOfSpot, threadBeside } from '../../../src/ui/catatan/located';
import { placeOfAddress, placeOfSelection, spotOfPlace } from '../../../src/ui/catatan/places';
import { cellsOn } from '../../../src/ui/lembar/cells';
import { selectionOf } from '../../../src/ui/lembar/targets';
import { threadsNow } from '../../../src/usulan';
import { writer } from '../../review/events';

function sample(name: string): { file: SopFile; drawing: Drawing } {
  const read = readSop(readFileSync(new URL(`../../../public/samples/${name}.sop.json`, import.meta.url)));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return { file: read.file, drawing: layout(read.file.sop) };
}

const samples = ['sample-000', 'sample-001', 'sample-004'] as const;

describe('a place on the paper', () => {
  test.each(samples)('%s: whatever is selected is a part of the SOP that can be read, and is found again', (name) => {
    const { file, drawing } = sample(name);
    const { sop } = file;
    const seen = new Set<string>();
    for (const page of drawing.pages) {
      for (const zone of [...page.zones, ...cellsOn(page)]) {
        const selection = selectionOf(zone);
        if (!selection || selection.kind === 'penghubung') continue;
        const place = placeOfSelection(sop, drawing, selection);
        expect(textAt(sop, place), JSON.stringify(selection)).toBeDefined();
        expect(whereIs(sop, anchorOf(sop, place)).is).toBe('here');
        const isHeading = selection.kind === 'isian' && (selection.field ?? '').startsWith('tampilan.');
        const spot = spotOfPlace(sop, drawing, place);
        if (place.di !== '' || place.isian !== undefined) expect(spot, JSON.stringify(place)).toBeDefined();
        else expect(isHeading, JSON.stringify(selection)).toBe(true);
        if (spot && !isHeading && selection.kind !== 'isian') expect(spot.selection).toEqual(selection);
        seen.add(selection.kind);
      }
    }
    expect([...seen].sort()).toEqual(['alur', 'isian', 'simbol']);
  });

  test('a cell is its text, its number the langkah, a cell with one symbol that symbol, a heading of identity its field', () => {
    const { file, drawing } = sample('sample-004');
    const { sop } = file;
    const [first] = sop.langkah;
    if (!first) throw new Error('no langkah');
    const cell = (column: string, field: string | null) =>
      placeOfSelection(sop, drawing, { kind: 'isian', langkah: first.id, column, of: first.id, field });
    expect(cell('waktu', 'waktu')).toEqual({ di: first.id, isian: 'waktu' });
    expect(cell('no', null)).toEqual({ di: first.id });
    expect(cell(`p:${first.simbol[0]?.pelaksana}`, null)).toEqual({ di: first.simbol[0]?.id });
    expect(cell(`p:${sop.pelaksana[1]?.id}`, null)).toEqual({ di: first.id });
    const address = (field: string) => placeOfAddress(sop, { of: sop.id, field });
    expect(address('tampilan.judul.dasarHukum')).toEqual({ di: '', isian: 'dasarHukum' });
    expect(address('identitas.pengesah.nip')).toEqual({ di: '', isian: 'pengesah.nip' });
    expect(address('tampilan.judul.kegiatan')).toEqual({ di: '' });
  });
});

/** Five remarks of two people, written in another order than that of the document, the place of one deleted. */
function evaluated(): { file: SopFile; drawing: Drawing } {
  const { file } = sample('sample-004');
  const [, second, third, fourth] = file.sop.langkah;
  if (!second || !third || !fourth) throw new Error('too few langkah');
  const a = writer(file, 'Evaluator A');
  a.remark({ di: fourth.id, isian: 'waktu' });
  a.remark({ di: second.id, isian: 'kegiatan' }, { bobot: 'saran' });
  const b = writer(a.file(), 'Evaluator B', Date.UTC(2026, 10, 23));
  b.remark({ di: '' });
  b.remark({ di: third.id, isian: 'output' });
  const settled = b.remark({ di: second.simbol[0]?.id ?? '' });
  b.say({ jenis: 'tindakLanjut', utas: settled, keadaan: 'tuntas' });
  const gone = runEdits(b.file().sop, [{ command: 'remove-langkah', args: { langkah: third.id } }]);
  if (!gone.ok) throw new Error(gone.refusal.code);
  return { file: { ...b.file(), sop: gone.sop }, drawing: layout(gone.sop) };
}

describe('threads', () => {
  const { file, drawing } = evaluated();
  const located = locate(file.sop, threadsNow(file), drawing);
  const numbers = (list: readonly { order: number }[]) => list.map(({ order }) => order + 1);

  test('stand in the order of the document: the SOP first, what is gone last, each under its label', () => {
    expect(located).toHaveLength(fold(file.reviu).threads.length);
    expect(numbers(located)).toEqual([3, 2, 5, 1, 4]);
    expect(located.map(({ label }) => label)).toEqual(['EB 1', 'EA 2', 'EB 3', 'EA 1', 'EB 2']);
    expect(located.at(-1)).toMatchObject({ where: { is: 'gone' }, spot: undefined });
  });

  test('the next one goes around; from a place it is the one that follows', () => {
    const next = (from: Parameters<typeof threadBeside>[1], step: 1 | -1) =>
      1 + (threadBeside(located, from, step)?.order ?? -1);
    expect(next(null, 1)).toBe(3);
    expect(next(null, -1)).toBe(4);
    expect(next(located[0]?.thread.id ?? '', 1)).toBe(2);
    expect(next(located.at(-1)?.thread.id ?? '', 1)).toBe(3);
    const fourth = file.sop.langkah[2]?.id ?? '';
    const rank = rankOfSpot(spotOfPlace(file.sop, drawing, { di: fourth, isian: 'kegiatan' }));
    expect([next(rank, 1), next(rank, -1)]).toEqual([1, 5]);
    expect(threadBeside([], null, 1)).toBeUndefined();
  });

  test('pass the filter by state, weight, concern and person; the counts say what each state would show', () => {
    const none = new Set<string>();
    expect(numbers(filtered(located, { ...noFilter, state: 'tuntas' }, none))).toEqual([5]);
    expect(numbers(filtered(located, { ...noFilter, nama: 'Evaluator A' }, none))).toEqual([2, 1]);
    expect(numbers(filtered(located, { ...noFilter, bobot: 'saran' }, none))).toEqual([2]);
    expect(numbers(filtered(located, { ...noFilter, perihal: 'bahasa' }, none))).toEqual([]);
    expect(numbers(filtered(located, { ...noFilter, arrived: true }, none))).toEqual([]);
    const last = new Set([located.find(({ order }) => order === 1)?.thread.id ?? '']);
    expect(numbers(filtered(located, { ...noFilter, arrived: true }, last))).toEqual([2]);
    expect(numbers(filtered(located, { order: 'newest' }, none))).toEqual([5, 4, 3, 2, 1]);
    expect(countStates(located, { ...noFilter, nama: 'Evaluator B', state: 'tuntas' }, none)).toEqual({
      semua: 3,
      'belum ditindaklanjuti': 2,
      'sudah ditindaklanjuti': 0,
      tuntas: 1,
      'tidak diterapkan': 0,
    });
    expect([isFiltering(noFilter), isFiltering({ order: 'newest', bobot: 'wajib' })]).toEqual([false, true]);
  });

  test('on what is selected come first, then the others of its langkah', () => {
    const second = file.sop.langkah[1];
    const simbol = { kind: 'simbol', id: second?.simbol[0]?.id ?? '' } as const;
    const { here, rest } = splitBySelection(located, simbol, second?.id);
    expect([numbers(here), numbers(rest)]).toEqual([
      [5, 2],
      [3, 1, 4],
    ]);
    expect(splitBySelection(located, null, undefined)).toEqual({ here: [], rest: located });
  });
});
