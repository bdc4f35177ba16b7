import type { SopFile } from '../../model';
import type { DocumentMeta } from '../database/rows';

/** What the list shows of a document's content. */
export type ContentMeta = Pick<
  DocumentMeta,
  'id' | 'nama' | 'nomor' | 'unit' | 'instansi' | 'status' | 'langkah' | 'pelaksana' | 'asal' | 'cari'
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
    status: statusOf(file),
    langkah: langkah.length,
    pelaksana: pelaksana.length,
    cari: folded(words.join(' ')),
  };
}

/** No event of status means Draf; of several the last in time holds. */
function statusOf({ reviu }: SopFile): string {
  let last: { readonly waktu: string; readonly id: string; readonly status?: unknown } | null = null;
  for (const event of reviu.peristiwa) {
    if (event.jenis !== 'status' || (last && compare(event, last) < 0)) continue;
    last = event;
  }
  const status = last?.status;
  return typeof status === 'string' && status !== '' ? status : 'Draf';
}

function compare(one: { waktu: string; id: string }, other: { waktu: string; id: string }): number {
  if (one.waktu !== other.waktu) return one.waktu < other.waktu ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** The documents in which every one of the words occurs; case and accents do not matter. */
export function searchDocuments(documents: readonly DocumentMeta[], words: string): DocumentMeta[] {
  const wanted = folded(words).split(' ').filter(Boolean);
  return documents.filter(({ cari }) => wanted.every((word) => cari.includes(word)));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
