import { changedSince } from '../../formats/json';
import type { SopFile } from '../../model';
import { statusOf } from '../../review';
import type { DocumentMeta } from '../database/rows';

/** What the list shows of a document's content. */
export type ContentMeta = Pick<
  DocumentMeta,
  | 'id'
  | 'nama'
  | 'nomor'
  | 'unit'
  | 'instansi'
  | 'status'
  | 'efektif'
  | 'berubah'
  | 'langkah'
  | 'pelaksana'
  | 'asal'
  | 'cari'
>;

export function metaOf(file: SopFile): ContentMeta {
  const { id, asal, identitas, langkah, pelaksana } = file.sop;
  const instansi = identitas.instansi.join(', ');
  const words = [identitas.nama, identitas.nomor ?? '', identitas.unit, instansi, ...pelaksana.map(({ nama }) => nama)];
  return {
    id,
    asal,
    nama: identitas.nama,
    nomor: identitas.nomor,
    unit: identitas.unit,
    instansi,
    status: statusOf(file.reviu),
    efektif: identitas.tanggalEfektif,
    berubah: changedSince(file)?.status ?? null,
    langkah: langkah.length,
    pelaksana: pelaksana.length,
    cari: folded(words.join(' ')),
  };
}

/** The documents in which every one of the words occurs; case and accents do not matter. */
export function searchDocuments(documents: readonly DocumentMeta[], words: string): DocumentMeta[] {
  const wanted = folded(words).split(' ').filter(Boolean);
  return documents.filter(({ cari }) => wanted.every((word) => cari.includes(word)));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
