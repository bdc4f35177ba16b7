import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/command';
import { readSop, writeSop } from '../../src/formats/json';
import type { SopFile } from '../../src/model';
import { writer } from '../review/events';
import { sample } from '../storage/kit/documents';

const folder = mkdtempSync(join(tmpdir(), 'sop-evaluation-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
function put(name: string, file: SopFile): string {
  writeFileSync(at(name), writeSop(file));
  return at(name);
}

function sop(...words: string[]) {
  let [out, notes] = ['', ''];
  const code = runCommand(words, { out: (text) => (out += text), note: (text) => (notes += text) });
  return { code, out, notes };
}

const base: SopFile = { ...sample(), reviu: { peristiwa: [] }, riwayat: [] };
const [ani, budi] = ['Ani', 'Budi'].map((name) => {
  const one = writer(base, name);
  one.remark({ di: base.sop.langkah[0]?.id ?? '' }, { teks: `Dari ${name}` });
  return put(`${name}.sop.json`, one.file());
}) as [string, string];
const mine = put('mine.sop.json', base);
const langkah = base.sop.langkah.map((row, index) => (index === 1 ? { ...row, waktu: '99 menit' } : row));
const other = put('other.sop.json', { ...base, sop: { ...base.sop, langkah } });

test('merge takes remarks in, in any order and again, and says how many', () => {
  const first = sop('merge', mine, ani, budi);
  expect(first).toMatchObject({ code: 0, notes: '2 catatan dan keputusan serta 0 versi digabungkan.\n' });
  expect(sop('merge', mine, budi, ani, budi).out).toBe(first.out);
  expect(sop('merge', mine, ani, budi, '-o', at('all.sop.json'))).toMatchObject({ code: 0, out: '' });
  expect(readFileSync(at('all.sop.json'), 'utf8')).toBe(first.out);
  expect(sop('merge', at('all.sop.json'), ani).notes).toMatch(/^0 catatan/);
  expect(sop('merge', mine, other).notes).toMatch(/naskah yang berbeda/);
});

test('merge refuses another SOP, what cannot be read, and to write over a source', () => {
  const foreign = put('foreign.sop.json', sample('sample-001'));
  expect(sop('merge', mine, foreign)).toMatchObject({ code: 2, out: '' });
  expect(sop('merge', mine, foreign).notes).toMatch(/SOP yang lain/);
  expect(sop('merge', mine, at('none.json'))).toMatchObject({ code: 2, out: '' });
  expect(sop('merge', mine, ani, '-o', mine)).toMatchObject({ code: 2 });
  expect(readSop(readFileSync(mine))).toMatchObject({ ok: true });
  expect(sop('merge', mine)).toMatchObject({ code: 64 });
});

test('compare tells in sentences or as JSON; 0 the same, 1 different, 2 unreadable, 64 wrong usage', () => {
  expect(sop('compare', mine, mine)).toEqual({ code: 0, out: 'Tidak ada perbedaan.\n', notes: '' });
  const told = sop('compare', mine, other);
  expect(told.code).toBe(1);
  expect(told.out).toMatch(/^Waktu langkah 2 (diubah|diisi) .*"99 menit"\.\n$/);
  const json = JSON.parse(sop('compare', mine, other, '--json').out);
  expect(json).toMatchObject([{ kind: 'changed', part: 'langkah', field: 'waktu', message: told.out.trim() }]);
  expect(sop('compare', mine, at('none.json')).code).toBe(2);
  expect(sop('compare', mine).code).toBe(64);
});

test('sheet writes PDF or CSV', () => {
  expect(sop('sheet', 'koreksi', ani, '-o', at('k.csv'))).toMatchObject({ code: 0 });
  expect(readFileSync(at('k.csv'), 'utf8')).toContain('Dari Ani');
  expect(sop('sheet', 'berita-acara', ani, budi, '-o', at('b.pdf'))).toMatchObject({ code: 0 });
  expect(readFileSync(at('b.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(sop('sheet', 'hasil', ani, budi, '-o', at('h.csv'))).toMatchObject({ code: 0 });
  expect(readFileSync(at('h.csv'), 'utf8').match(/;Jumlah catatan;/g)).toHaveLength(2);
  expect(sop('sheet', 'rapor', ani, '-o', at('h.pdf')).notes).toMatch(/koreksi, hasil, berita-acara/);
  expect(sop('sheet', 'hasil', ani)).toMatchObject({ code: 64 });
});
