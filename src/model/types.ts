/**
 * What an SOP AP is. The words are the regulation's own nouns and the keys of the JSON standard
 * (docs/FORMAT.md). Every default is filled in by the reader, so no key here is optional but those
 * of `tampilan`. Keys that we do not know ride along on their objects and are written back.
 */
export type SopId = string & { readonly __id: 'sop' };
export type PelaksanaId = string & { readonly __id: 'pelaksana' };
export type LangkahId = string & { readonly __id: 'langkah' };
export type SimbolId = string & { readonly __id: 'simbol' };
export type AlurId = string & { readonly __id: 'alur' };

export type Jenis = 'mulai' | 'proses' | 'keputusan' | 'selesai';

export interface Pengesah {
  readonly jabatan: string;
  /** The jabatan as it stands in the signature block; equals `jabatan` unless the office writes it otherwise. */
  readonly jabatanBlok: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

export interface BagianLain {
  readonly judul: string;
  readonly isi: readonly string[];
}

export interface Identitas {
  readonly instansi: readonly string[];
  readonly alamat: readonly string[];
  readonly unit: string;
  /** A data URL (PNG or JPEG). */
  readonly logo: string | null;
  /** null is a blank to be filled by hand; "-" is printed as it is. So for the dates. */
  readonly nomor: string | null;
  readonly nama: string;
  readonly tanggalPembuatan: string | null;
  readonly tanggalRevisi: string | null;
  readonly tanggalEfektif: string | null;
  readonly pengesah: Pengesah;
  readonly dasarHukum: readonly string[];
  readonly kualifikasiPelaksana: readonly string[];
  readonly keterkaitan: readonly string[];
  readonly peralatan: readonly string[];
  readonly peringatan: readonly string[];
  readonly pencatatan: readonly string[];
  readonly bagianLain: readonly BagianLain[];
}

export interface Klasifikasi {
  readonly lingkup?: 'makro' | 'mikro';
  readonly sifat?: 'teknis' | 'administratif';
}

export interface Pelaksana {
  readonly id: PelaksanaId;
  readonly nama: string;
  readonly alias: readonly string[];
  readonly kelompok: string;
  readonly luarInstansi: boolean;
}

export interface Simbol {
  readonly id: SimbolId;
  readonly jenis: Jenis;
  readonly pelaksana: PelaksanaId;
  /** Further pelaksana who work this one symbol together. */
  readonly bersama: readonly PelaksanaId[];
  readonly teks: string;
}

export interface Langkah {
  readonly id: LangkahId;
  readonly kegiatan: string;
  /** In one cell they are stacked in this order. */
  readonly simbol: readonly Simbol[];
  readonly kelengkapan: readonly string[];
  /** The text is the truth. null: one cell with the row above. */
  readonly waktu: string | null;
  readonly output: readonly string[];
  readonly keterangan: string;
  /** true: this row starts a page. */
  readonly gantiHalaman: boolean;
}

export interface Alur {
  readonly id: AlurId;
  readonly dari: SimbolId;
  readonly ke: SimbolId;
  readonly label: string;
}

export interface Pengecualian {
  readonly aturan: string;
  /** An id, with `#field` where needed. */
  readonly di: string;
  readonly alasan: string;
  readonly oleh: string;
  readonly waktu: string;
}

export interface Sop {
  readonly id: SopId;
  /** The id of the SOP that this one was copied from. */
  readonly asal: string | null;
  readonly identitas: Identitas;
  readonly klasifikasi: Klasifikasi | null;
  /** The columns, left to right. */
  readonly pelaksana: readonly Pelaksana[];
  readonly pihakLuar: readonly string[];
  /** The rows, top to bottom; a langkah's number is its place. */
  readonly langkah: readonly Langkah[];
  /** Of the alur that leave one symbol, the first continues. */
  readonly alur: readonly Alur[];
  readonly catatan: readonly string[];
  readonly pengecualian: readonly Pengecualian[];
  readonly tampilan: Tampilan;
}

export type Profil = 'permenpan' | 'pemda';
export type Kertas = 'f4' | 'f4-210' | 'a4' | 'legal';
export type KolomMutu = 'kelengkapan' | 'waktu' | 'output' | 'keterangan';
export type Huruf = 'arimo' | 'tinos' | 'bonum';
export type JudulKey =
  | 'nomor'
  | 'nama'
  | 'tanggalPembuatan'
  | 'tanggalRevisi'
  | 'tanggalEfektif'
  | 'pengesah'
  | 'dasarHukum'
  | 'kualifikasiPelaksana'
  | 'keterkaitan'
  | 'peralatan'
  | 'peringatan'
  | 'pencatatan'
  | 'no'
  | 'kegiatan'
  | 'pelaksana'
  | 'mutuBaku'
  | 'kelengkapan'
  | 'waktu'
  | 'output'
  | 'keterangan';

/** Margins in mm. */
export interface Batas {
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
  readonly kiri: number;
}

export interface Sampul {
  readonly judul: string;
  readonly tahun?: string;
  /** Which stands on top. */
  readonly susunan: 'instansi' | 'judul';
}

/** How the SOP is printed, every default filled in: what `tampilanOf` gives. */
export interface TampilanLengkap {
  readonly profil: Profil;
  readonly kertas: Kertas;
  readonly tandaTangan: 'identitas' | 'akhir' | 'keduanya';
  readonly caraTandaTangan: 'tte' | 'basah';
  readonly judul: Readonly<Record<JudulKey, string>>;
  readonly kolom: readonly KolomMutu[];
  readonly judulTabel: boolean | string;
  readonly barisNomor: boolean;
  readonly teksKapsul: boolean;
  readonly susunan: 'terpisah' | 'menyambung';
  readonly sampul: Sampul | null;
  readonly huruf: Huruf;
  /** Table text in pt. */
  readonly ukuran: number;
  readonly batas: Batas;
  /** Widths in mm set by the user: `kegiatan`, `p:<pelaksana id>`, ... */
  readonly lebar: Readonly<Record<string, number>>;
  readonly sebutan: 'SOP' | 'POS' | 'SPO';
  readonly istilahAsing: readonly string[];
}

/** What the document holds: `profil`, and only what differs from that profile's defaults. */
export type Tampilan = { readonly profil: Profil } & {
  readonly [K in Exclude<keyof TampilanLengkap, 'profil' | 'judul' | 'batas'>]?: TampilanLengkap[K];
} & {
  readonly judul?: { readonly [K in JudulKey]?: string };
  readonly batas?: Partial<Batas>;
};

/** Who did it, in an event. */
export interface Oleh {
  readonly nama: string;
  readonly peran: string;
}

/** Something said or decided about the SOP; `jenis` and what comes with it belong to the review. */
export interface Peristiwa {
  readonly id: string;
  readonly waktu: string;
  readonly oleh: Oleh;
  readonly jenis: string;
}

export interface Reviu {
  readonly peristiwa: readonly Peristiwa[];
}

export interface Versi {
  readonly nomor: number;
  readonly waktu: string;
  readonly oleh: string;
  readonly catatan: string;
  readonly sidik: string;
  /** The content without reviu and riwayat, as JSON of the format. */
  readonly isi: unknown;
}

/** A whole file: the document, and what lives beside it. */
export interface SopFile {
  readonly sop: Sop;
  readonly reviu: Reviu;
  readonly riwayat: readonly Versi[];
}
