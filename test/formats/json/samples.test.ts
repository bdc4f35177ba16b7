import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSop, writeSop } from '../../../src/formats/json';
import type { SopFile } from '../../../src/model';

const folder = 'public/samples';
const samples = readdirSync(folder).filter((name) => name.endsWith('.sop.json'));

function opened(bytes: Uint8Array | string): SopFile {
  const result = readSop(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.warnings).toEqual([]);
  return result.file;
}

test('there are three samples', () => {
  expect(samples).toEqual(['sample-000.sop.json', 'sample-001.sop.json', 'sample-004.sop.json']);
});

describe.each(samples)('%s', (name) => {
  const bytes = readFileSync(`${folder}/${name}`);

  test('is written back byte for byte', () => {
    expect(writeSop(opened(bytes))).toBe(bytes.toString('utf8'));
  });

  test('reads the same from text, with a byte order mark and with Windows line ends', () => {
    const text = bytes.toString('utf8');
    const file = opened(bytes);
    expect(opened(text)).toEqual(file);
    expect(opened(`\uFEFF${text}`)).toEqual(file);
    expect(opened(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual(file);
    expect(opened(text.replaceAll('\n', '\r\n'))).toEqual(file);
  });

  test('names no real person', () => {
    const { pengesah } = opened(bytes).sop.identitas;
    expect(pengesah).toMatchObject({ nama: '(nama pejabat)', nip: '(NIP)' });
  });
});

test('a sample has every default filled in', () => {
  const { sop, reviu, riwayat } = opened(readFileSync(`${folder}/sample-001.sop.json`));
  expect({ reviu, riwayat }).toEqual({ reviu: { peristiwa: [] }, riwayat: [] });
  expect(sop).toMatchObject({ asal: null, klasifikasi: null, pihakLuar: [], catatan: [], pengecualian: [] });
  expect(sop.pelaksana.every(({ alias, kelompok, luarInstansi }) => !kelompok && !luarInstansi && !alias.length)).toBe(
    true,
  );
  expect(sop.langkah[0]).toMatchObject({ keterangan: '', gantiHalaman: false });
  expect(sop.langkah[0]).not.toHaveProperty('waktuTerbaca');
  expect(sop.alur[0]?.label).toBe('');
});
