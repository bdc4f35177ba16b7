import { describe, expect, test } from 'vitest';
import type { Drawing, Remark } from '../../src/drawing';
import { readSop } from '../../src/formats/json';
import { layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { alike, placeOfRemark } from '../../src/ui/rincian/remarked';
import { remarkable } from '../e2e/documents';
import { generateSop } from '../generate';

function remark(code: string, id: string, field?: string): Remark {
  return { code, at: { path: '', id, ...(field === undefined ? {} : { field }) }, data: {} };
}

function opened(text: string): { sop: Sop; drawing: Drawing } {
  const read = readSop(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { sop: read.file.sop, drawing: layout(read.file.sop) };
}

test('many of one kind are one and the rest; a few stand apart', () => {
  const remarks = [...['a', 'b', 'c', 'd'].map((id) => remark('arrow-crowded', id)), remark('row-cut', 'e')];
  const kinds = alike(remarks);
  expect(kinds.map(({ code, shown, rest }) => [code, shown.length, rest.length])).toEqual([
    ['arrow-crowded', 1, 3],
    ['row-cut', 1, 0],
  ]);
  expect(alike(remarks.slice(1))[0]).toMatchObject({ shown: { length: 3 }, rest: [] });
});

describe('the place of a remark', () => {
  const { sop, drawing } = opened(remarkable());
  const [langkah] = sop.langkah;
  const [pelaksana] = sop.pelaksana;
  const place = (id = '', field?: string): ReturnType<typeof placeOfRemark> =>
    placeOfRemark(sop, drawing, remark('any', id, field));

  test('is the arrow, the symbol, the cell, the heading that it names', () => {
    expect(place(sop.alur[0]?.id)).toEqual({ kind: 'alur', id: sop.alur[0]?.id });
    expect(place(langkah?.simbol[0]?.id, 'teks')).toEqual({ kind: 'simbol', id: langkah?.simbol[0]?.id });
    expect(place(langkah?.id)).toMatchObject({ kind: 'isian', langkah: langkah?.id, column: 'kegiatan' });
    expect(place(langkah?.id, 'kelengkapan[0]')).toMatchObject({ langkah: langkah?.id, column: 'kelengkapan' });
    expect(place(pelaksana?.id, 'nama')).toMatchObject({ langkah: null, column: `p:${pelaksana?.id}` });
    expect(place(sop.id, 'pelaksana')).toMatchObject({ langkah: null, column: 'pelaksana' });
    expect(place(sop.id, 'tampilan.lebar.output')).toMatchObject({ langkah: null, column: 'output' });
    expect(place(sop.id, 'identitas.nama')).toMatchObject({ column: null, field: 'identitas.nama' });
    expect(place(sop.id, 'catatan[0]')).toMatchObject({ column: null, field: 'catatan' });
  });

  test('is nowhere for what is no thing of the paper', () => {
    expect(place(sop.id, 'tampilan.huruf')).toBeUndefined();
    expect(place('gone')).toBeUndefined();
  });

  test('is found for every remark of the layout but those on the typeface and the margins', () => {
    const crowded = generateSop({ seed: 54, langkah: 57, pelaksana: 9 });
    const documents = [
      { sop, drawing },
      { sop: crowded, drawing: layout(crowded) },
    ];
    const all = documents.flatMap((one) => one.drawing.remarks.map((found) => ({ ...one, found })));
    expect(all.length).toBeGreaterThan(4);
    for (const one of all) {
      if (one.found.code === 'margins-changed') continue;
      expect(placeOfRemark(one.sop, one.drawing, one.found), one.found.code).toBeDefined();
    }
  });
});
