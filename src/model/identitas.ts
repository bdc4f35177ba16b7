import type { Identitas, JudulKey } from './types';

/** Lists of the identity sheet that stand under a heading of their own, in the order of the paper. */
export const daftarIdentitas = [
  'dasarHukum',
  'kualifikasiPelaksana',
  'keterkaitan',
  'peralatan',
  'peringatan',
  'pencatatan',
] as const satisfies readonly (keyof Identitas & JudulKey)[];
export type DaftarIdentitas = (typeof daftarIdentitas)[number];

/** Dates of the identity sheet, in the order of the paper. */
export const tanggalIdentitas = [
  'tanggalPembuatan',
  'tanggalRevisi',
  'tanggalEfektif',
] as const satisfies readonly (keyof Identitas & JudulKey)[];
export type TanggalIdentitas = (typeof tanggalIdentitas)[number];
