import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSop, writeSop } from '../src/formats/json';
import { layout } from '../src/layout';
import { daftarIdentitas, integrity, type Kertas, type Profil, readWaktu, type Sop } from '../src/model';
import { faultLines, judge } from './layout/judge';

const folder = new URL('../public/templates/', import.meta.url);

/** Name, rows, the pelaksana of each row, and where each way Tidak leads, as the offices' own tables have them. */
const facts = {
  'surat-masuk': ['Pengelolaan Surat Masuk', [1, 1, 1, 2, 3, 4, 1, 5, 1], { 2: 1 }],
  'surat-keluar': ['Pengelolaan Surat Keluar', [1, 2, 3, 4, 5, 5, 5], { 2: 1, 3: 1 }],
  'rapat-dinas': ['Penyelenggaraan Rapat Dinas', [1, 2, 3, 2, 4, 4, 1, 4, 2, 4], { 4: 3, 9: 8 }],
  'pemberkasan-arsip': ['Pemberkasan Arsip Aktif', [1, 2, 2, 2, 2, 3, 2], { 2: 1, 6: 5 }],
  'pemberian-cuti': ['Pemberian Cuti Tahunan', [1, 2, 3, 4, 2, 1], { 2: 1, 3: 1, 4: 1 }],
  'penyusunan-skp': ['Penyusunan Sasaran Kinerja Pegawai (SKP)', [1, 2, 3, 2, 4, 1, 4], { 4: 3, 6: 5 }],
  'perjalanan-dinas': ['Pelaksanaan Perjalanan Dinas', [1, 2, 3, 1, 4, 4, 3, 5, 2], { 3: 2, 7: 6 }],
  'penerbitan-surat': ['Pelayanan Penerbitan [Surat Rekomendasi]', [1, 2, 3, 3, 4, 5, 2, 1], { 2: 1, 3: 2, 5: 4 }],
} as const;

const papers: readonly Kertas[] = ['f4', 'f4-210', 'a4', 'legal'];
const profiles: readonly Profil[] = ['permenpan', 'pemda'];

function textOf(name: string): string {
  return readFileSync(new URL(`${name}.sop.json`, folder), 'utf8');
}

function sopOf(name: string): Sop {
  const read = readSop(textOf(name));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  expect(read.warnings).toEqual([]);
  expect(writeSop(read.file)).toBe(textOf(name));
  return read.file.sop;
}

test('the templates are the eight, each as its table gives it', () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(facts)
      .map((name) => `${name}.sop.json`)
      .sort(),
  );
  const run = spawnSync(process.execPath, ['scripts/templates.mjs', '--check'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

describe.each(Object.entries(facts))('%s', (name, [nama, rows, ways]) => {
  const sop = sopOf(name);

  test('is canonical, whole, and says what it should', () => {
    expect(integrity(sop)).toEqual([]);
    expect(sop.id).toBe(`templat-${name}`);
    expect(sop.identitas.nama).toBe(nama);
    const simbol = sop.langkah.map((row) => row.simbol[0]);
    expect(simbol.map((one) => sop.pelaksana.findIndex(({ id }) => id === one?.pelaksana) + 1)).toEqual(rows);
    const row = (id: string): number => simbol.findIndex((one) => one?.id === id) + 1;
    const on = sop.alur.filter(({ label }) => label !== 'Tidak').map(({ dari, ke }) => [row(dari), row(ke)]);
    expect(on).toEqual(rows.slice(1).map((_, index) => [index + 1, index + 2]));
    const back = sop.alur.filter(({ label }) => label === 'Tidak').map(({ dari, ke }) => [row(dari), row(ke)]);
    expect(Object.fromEntries(back)).toEqual(ways);
  });

  test('reads as a good SOP: it starts, it ends, every decision has two ways, every row its measures', () => {
    const jenis = sop.langkah.map(({ simbol }) => simbol[0]?.jenis);
    expect([jenis[0], jenis.at(-1)]).toEqual(['mulai', 'selesai']);
    for (const { kegiatan, simbol, kelengkapan, waktu, output } of sop.langkah) {
      const decides = simbol[0]?.jenis === 'keputusan';
      expect(/\. Jika .+; jika tidak /.test(kegiatan)).toBe(decides);
      expect(sop.alur.filter(({ dari }) => dari === simbol[0]?.id).map(({ label }) => label)).toEqual(
        decides ? ['Ya', 'Tidak'] : simbol[0]?.jenis === 'selesai' ? [] : [''],
      );
      expect([kelengkapan.join(), output.join()]).not.toContain('');
      expect(readWaktu((waktu ?? '').replace(/[[\]]/g, ''))).not.toBeNull();
      expect(kelengkapan).not.toEqual(output);
    }
    const used = sop.langkah.flatMap(({ simbol }) => simbol.flatMap((one) => [one.pelaksana, ...one.bersama]));
    expect(sop.pelaksana.filter(({ id }) => !used.includes(id))).toEqual([]);
  });

  test('every list of the identity sheet is filled, and SOPs are named alike in both places', () => {
    const { identitas } = sop;
    for (const list of daftarIdentitas) expect(identitas[list]).not.toEqual([]);
    for (const sentence of identitas.peringatan) expect(sentence).toMatch(/^Jika .+, maka .+\.$/);
    for (const basis of identitas.dasarHukum) expect(basis).toMatch(/ Nomor \.\.\. Tahun \.\.\. tentang /);
    const named = sop.langkah.flatMap(({ keterangan }) => keterangan.split('; ')).filter(Boolean);
    expect([...new Set(named)].sort()).toEqual([...identitas.keterkaitan].sort());
    const known = Object.values(facts).map(([one]) => `SOP ${one}`);
    for (const other of identitas.keterkaitan) expect(known).toContain(other);
  });

  test.each(profiles)('is drawn without fault or remark on every paper, %s', (profil) => {
    for (const kertas of papers) {
      const shown = { ...sop, tampilan: { ...sop.tampilan, profil, kertas } };
      expect(faultLines(judge(shown).faults)).toEqual([]);
      expect(layout(shown).remarks).toEqual([]);
    }
  });
});
