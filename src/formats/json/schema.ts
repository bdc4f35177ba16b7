import * as v from 'valibot';
import type { Oleh, Peristiwa, Reviu, Sop, Versi } from '../../model';
import { alur, identitas, idText, klasifikasi, langkah, pelaksana, pengecualian, text } from './schema-parts';
import { tampilan } from './schema-tampilan';
import type { Entries } from './shape';

/** The version that this program writes and reads without migrating. */
export const currentVersion = 1;

/** Everything that `sop` holds in memory. */
const content = {
  id: idText,
  asal: v.optional(
    v.nullable(v.pipe(v.string(), v.description('Pengenal SOP yang digandakan menjadi SOP ini.'))),
    null,
  ),
  identitas,
  klasifikasi: v.optional(v.nullable(klasifikasi), null),
  pelaksana: v.array(pelaksana),
  pihakLuar: v.optional(
    v.pipe(v.array(v.string()), v.description('Pihak yang disebut dalam teks, tanpa kolom sendiri.')),
    [],
  ),
  langkah: v.array(langkah),
  alur: v.array(alur),
  catatan: v.optional(v.pipe(v.array(v.string()), v.description('Catatan di bawah tabel.')), []),
  pengecualian: v.optional(v.array(pengecualian), []),
  tampilan: v.optional(tampilan, {}),
} satisfies Entries<Sop>;

/** The content of one SOP by itself, as a saved version holds it. */
export const contentSchema = v.looseObject(content);

const peristiwa = v.looseObject({
  id: idText,
  waktu: v.pipe(v.string(), v.description('ISO 8601, UTC.')),
  oleh: v.optional(v.looseObject({ nama: text, peran: text } satisfies Entries<Oleh>), {}),
  jenis: v.pipe(
    v.string(),
    v.description(
      'status, catatan, usulan, tanggapan, tindakLanjut, putusan, penarikan, cetakTanpaTanda, eksporPengesahan; jenis lain dipertahankan. Isian lainnya bergantung pada jenis.',
    ),
  ),
} satisfies Entries<Peristiwa>);

const versi = v.looseObject({
  nomor: v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'too-small')),
  waktu: text,
  oleh: text,
  catatan: text,
  sidik: text,
  isi: v.pipe(
    v.record(v.string(), v.unknown()),
    v.description(
      'Isi SOP pada versi itu, tanpa reviu dan riwayat; logo yang sama dengan yang sekarang ditulis "sama".',
    ),
  ),
} satisfies Entries<Versi>);

/** A whole file of version 1. The order of the keys here is their order in the bytes. */
export const fileSchema = v.looseObject({
  format: v.literal('sop-ap'),
  versi: v.literal(currentVersion),
  ...content,
  reviu: v.optional(v.looseObject({ peristiwa: v.optional(v.array(peristiwa), []) } satisfies Entries<Reviu>), {}),
  riwayat: v.optional(v.array(versi), []),
});
