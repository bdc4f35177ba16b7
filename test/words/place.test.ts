import { expect, test } from 'vitest';
import { placeOf } from '../../src/words/place';

test.each([
  ['', 'berkas ini', 'this file'],
  ['identitas.nama', 'identitas, nama', 'identitas, nama'],
  ['langkah[3].simbol[0].pelaksana', 'langkah 4, simbol 1, pelaksana', 'step 4, symbol 1, pelaksana'],
  ['alur[11].ke', 'panah 12, ke', 'arrow 12, ke'],
  ['riwayat[0].isi.langkah[1]', 'versi tersimpan 1, isi, langkah 2', 'saved version 1, isi, step 2'],
  ['tampilan.lebar["p:p1"]', 'tampilan, lebar, "p:p1"', 'tampilan, lebar, "p:p1"'],
  ['[0][2]', 'butir 1 3', 'item 1 3'],
  ['[0][0]…', 'butir 1 1, …', 'item 1 1, …'],
  [`lain.${'x'.repeat(99)}`, `lain, ${'x'.repeat(60)}…`, `lain, ${'x'.repeat(60)}…`],
  ['constructor.__proto__', 'constructor, __proto__', 'constructor, __proto__'],
  ['a.b.c.d.e.f.g.h.i.j', 'a, b, c, d, e, f, g, h, …', 'a, b, c, d, e, f, g, h, …'],
])('%s is said as people count', (path, id, en) => {
  expect(placeOf('id', path)).toBe(id);
  expect(placeOf('en', path)).toBe(en);
});
