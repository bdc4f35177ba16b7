import { daftarIdentitas, type LangkahId, numberOf, type Sop, tanggalIdentitas } from '../model';
import { whereIs } from './anchor';
import { langkahAt, thingOf } from './places';
import type { Thread } from './threads';

/** Fields in the order in which they are read on the paper. */
const fields: readonly string[] = [
  'instansi',
  'alamat',
  'unit',
  'nomor',
  ...tanggalIdentitas,
  'pengesah',
  'nama',
  ...daftarIdentitas,
  'bagianLain',
  'kegiatan',
  'simbol',
  'kelengkapan',
  'waktu',
  'output',
  'keterangan',
  'catatan',
  'pihakLuar',
];

type Rank = readonly [part: number, thing: number, field: number];

/** Threads as one goes through the SOP, what is gone last; at one place in the order in which they were begun. */
export function inReadingOrder(sop: Sop, threads: readonly Thread[]): readonly Thread[] {
  const ranked = threads.map((thread) => ({ thread, rank: rankOf(sop, thread) }));
  ranked.sort(({ rank: one }, { rank: other }) => {
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  });
  return ranked.map(({ thread }) => thread);
}

function rankOf(sop: Sop, { anchor }: Thread): Rank {
  const { is, place } = whereIs(sop, anchor);
  const { di, isian = '' } = place;
  const [name = ''] = isian.split('.');
  const thing = thingOf(sop, di);
  const field = thing === 'simbol' || thing === 'alur' ? fields.indexOf('simbol') : fields.indexOf(name);
  if (is === 'gone') return [4, 0, 0];
  if (thing === 'pelaksana') return [1, sop.pelaksana.findIndex(({ id }) => id === di), field];
  const langkah = langkahAt(sop, di);
  if (langkah !== undefined) return [2, numberOf(sop, langkah as LangkahId), field];
  return [name === 'catatan' || name === 'pihakLuar' ? 3 : 0, 0, field];
}
