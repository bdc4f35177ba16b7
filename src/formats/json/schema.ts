import * as v from 'valibot';
import {
  alur,
  blank,
  identitas,
  idText,
  klasifikasi,
  langkah,
  pelaksana,
  pengecualian,
  text,
  texts,
} from './schema-parts';
import { tampilan } from './schema-tampilan';

/** The version that this program writes and reads without migrating. */
export const currentVersion = 1;

/** Everything that `sop` holds in memory. */
const content = {
  id: idText,
  asal: blank,
  identitas,
  klasifikasi: v.optional(v.nullable(klasifikasi), null),
  pelaksana: v.array(pelaksana),
  pihakLuar: texts,
  langkah: v.array(langkah),
  alur: v.array(alur),
  catatan: texts,
  pengecualian: v.optional(v.array(pengecualian), []),
  tampilan: v.optional(tampilan, {}),
};

/** The content of one SOP by itself, as a saved version holds it. */
export const contentSchema = v.looseObject(content);

const peristiwa = v.looseObject({
  id: idText,
  waktu: v.string(),
  oleh: v.optional(v.looseObject({ nama: text, peran: text }), {}),
  jenis: v.string(),
});

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
});

/** A whole file of version 1. The order of the keys here is their order in the bytes. */
export const fileSchema = v.looseObject({
  format: v.literal('sop-ap'),
  versi: v.literal(currentVersion),
  ...content,
  reviu: v.optional(v.looseObject({ peristiwa: v.optional(v.array(peristiwa), []) }), {}),
  riwayat: v.optional(v.array(versi), []),
});
