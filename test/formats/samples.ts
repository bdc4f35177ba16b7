import { readFileSync } from 'node:fs';
import { readSop } from '../../src/formats/json';
import type { Sop } from '../../src/model';

export const sampleNames: readonly string[] = ['sample-000', 'sample-001', 'sample-004'];

export function sample(name: string): Sop {
  const read = readSop(readFileSync(new URL(`../../public/samples/${name}.sop.json`, import.meta.url)));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return read.file.sop;
}

/** Every text that the drafter wrote and the paper shows, dates and the words of the form aside. */
export function textsOf({ identitas, pelaksana, langkah, alur }: Sop): string[] {
  const { instansi, alamat, unit, nomor, nama, pengesah } = identitas;
  const { dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan, pencatatan } = identitas;
  const lists = [instansi, alamat, dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan, pencatatan];
  return [
    ...lists.flat(),
    ...[unit, nomor ?? '', nama, pengesah.jabatan, pengesah.nama],
    ...pelaksana.map((one) => one.nama),
    ...langkah.flatMap((one) => [one.kegiatan, ...one.kelengkapan, one.waktu ?? '', ...one.output, one.keterangan]),
    ...alur.map(({ label }) => label),
  ].filter((text) => text !== '');
}

/** Without spaces and hyphens: the same text however it was broken into lines. */
export function squashed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad-]+/g, '');
}
