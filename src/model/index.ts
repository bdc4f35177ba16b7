export { dateText, months } from './dates';
export { entryOf, exitOf, simbolAbove, simbolBelow, waktuOf } from './flow';
export { type DaftarIdentitas, daftarIdentitas, type TanggalIdentitas, tanggalIdentitas } from './identitas';
export { type IntegrityCode, type IntegrityProblem, integrity } from './integrity';
export { incoming, langkahOf, numberOf, outgoing, type Place, pelaksanaById, placeOf, simbolById } from './queries';
export { reduceTampilan, sameJson } from './sparse';
export { namedInForm, profilDefaults, tampilanOf } from './tampilan';
export { cleanText } from './text';
export type {
  Alur,
  AlurId,
  BagianLain,
  Batas,
  Huruf,
  Identitas,
  Jenis,
  JudulKey,
  Kertas,
  Klasifikasi,
  KolomMutu,
  Langkah,
  LangkahId,
  Oleh,
  Pelaksana,
  PelaksanaId,
  Pengecualian,
  Pengesah,
  Peristiwa,
  Profil,
  Reviu,
  Sampul,
  Simbol,
  SimbolId,
  Sop,
  SopFile,
  SopId,
  Tampilan,
  TampilanLengkap,
  Versi,
} from './types';
export { type Lama, readWaktu, type SatuanWaktu, type Waktu, type WaktuTerbaca, waktuTerbaca } from './waktu';
