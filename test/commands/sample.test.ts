import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Edit, runEdits } from '../../src/commands';
import { readSop, writeSop } from '../../src/formats/json';
import type { Identitas, Sop, SopFile } from '../../src/model';

function fileOf(text: string): SopFile {
  const read = readSop(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

const sample = fileOf(readFileSync('public/samples/sample-004.sop.json', 'utf8')).sop;
const { id } = sample;
const empty = fileOf(
  JSON.stringify({ format: 'sop-ap', versi: 1, id, identitas: { nama: '' }, pelaksana: [], langkah: [], alur: [] }),
);

/** The identity sheet, one field after the other. */
function identitasEdits({ pengesah, bagianLain, logo, ...rest }: Identitas): Edit[] {
  const official = Object.entries(pengesah).map(([key, value]) => [`pengesah.${key}`, value] as const);
  const fields = [...Object.entries(rest), ...official].map(([field, value]) => ({
    command: 'edit-identitas',
    args: { field, value },
  }));
  return [...(fields as Edit[]), { command: 'set-logo', args: { logo } }, ...bagianLain.map(addBagian)];
}

function addBagian({ judul, isi }: Identitas['bagianLain'][number]): Edit {
  return { command: 'add-bagian-lain', args: { judul, isi: [...isi] } };
}

/** The rows as a clerk makes them, from the top: what they need and where their arrows lead comes by itself. */
function rowEdits(sop: Sop): Edit[] {
  return sop.langkah.flatMap(({ id: langkah, kegiatan, simbol: [simbol], waktu, output, keterangan }): Edit[] => {
    const { pelaksana = '', jenis = 'proses' } = simbol ?? {};
    return [
      { command: 'add-langkah', args: { langkah, kegiatan, pelaksana, jenis } },
      { command: 'edit-langkah', args: { langkah, field: 'waktu', value: waktu } },
      { command: 'edit-langkah', args: { langkah, field: 'output', value: [...output] } },
      { command: 'edit-langkah', args: { langkah, field: 'keterangan', value: keterangan } },
    ];
  });
}

/** With the ids that `add-langkah` gives. */
function renamed(sop: Sop): Sop {
  const ids = new Map(sop.langkah.map((row) => [row.simbol[0]?.id, `${row.id}-1`]));
  const text = JSON.stringify({ ...sop, alur: sop.alur.map(({ id: _id, ...way }) => way) });
  return JSON.parse(text, (_, value) => ids.get(value) ?? value);
}

test('sample 004 is made from an empty document, its arrows and needs nearly by themselves', () => {
  const [first, ...rest] = sample.langkah;
  const { profil, judul, sampul } = sample.tampilan;
  const edits: Edit[] = [
    ...identitasEdits(sample.identitas),
    ...sample.pelaksana.map(
      ({ id: pelaksana, nama }): Edit => ({ command: 'add-pelaksana', args: { pelaksana, nama } }),
    ),
    ...rowEdits(sample),
    {
      command: 'edit-langkah',
      args: { langkah: first?.id ?? '', field: 'kelengkapan', value: [...(first?.kelengkapan ?? [])] },
    },
    { command: 'connect', args: { alur: 'n', dari: `${rest[2]?.id}-1`, ke: `${rest[1]?.id}-1` } },
    { command: 'set-profil', args: { profil } },
    { command: 'set-tampilan', args: { key: 'judul.nama', value: judul?.nama ?? null } },
    { command: 'set-tampilan', args: { key: 'sampul', value: sampul ?? null } },
  ];
  const result = runEdits(empty.sop, edits);
  if (!result.ok) throw new Error(`${JSON.stringify(edits[result.at])} ${JSON.stringify(result.refusal)}`);
  const made = { ...result.sop, alur: result.sop.alur.map(({ id: _id, ...way }) => way) };
  expect(JSON.parse(JSON.stringify(made))).toEqual({
    ...renamed(sample),
    alur: expect.arrayContaining(renamed(sample).alur.map((way) => expect.objectContaining(way))),
  });
  expect(made.alur).toHaveLength(sample.alur.length);
  expect(readSop(writeSop({ ...empty, sop: result.sop })).ok).toBe(true);
});
