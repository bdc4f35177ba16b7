import * as v from 'valibot';
import {
  type Jenis,
  type Langkah,
  numberOf,
  type SimbolId,
  type Sop,
  simbolAbove,
  simbolBelow,
  simbolById,
} from '../model';
import { freshLangkah, jenis, langkahId, pelaksanaId, simbolId, text } from './kit/args';
import { langkahIn, placeAfter, rowIn } from './kit/find';
import { noLangkah, noPelaksana, noSimbol, taken } from './kit/guards';
import { idsFrom } from './kit/ids';
import { capsuleAt, type Gap, isStacked, linkIn, pieceOf } from './kit/link';
import { command } from './kit/types';

const args = v.strictObject({
  langkah: freshLangkah,
  /** null: at the start; left out: at the end. */
  after: v.optional(v.nullable(langkahId)),
  /** Left out: that of the neighbour. */
  pelaksana: v.optional(pelaksanaId),
  /** Left out: a box, or the capsule that its place asks for. */
  jenis: v.optional(jenis),
  kegiatan: v.optional(text, ''),
  /** The symbol to go on from; left out: the one by which the row above is left. */
  from: v.optional(simbolId),
  linked: v.optional(v.boolean(), true),
});

/**
 * Adds a langkah with its symbol, linked: the symbol before leads to it, and it leads where that one led. After the end
 * it becomes the end, before the start it becomes the start. What it needs is what the langkah before puts out.
 */
export const addLangkah = command({
  id: 'add-langkah',
  args,
  can: (sop, { langkah, after, pelaksana, from }) =>
    taken(sop, langkah) ?? noLangkah(sop, after) ?? noPelaksana(sop, pelaksana) ?? noSimbol(sop, from),
  run(draft, given, before) {
    const { langkah, after, kegiatan, linked } = given;
    const at = placeAfter(before.langkah, after);
    const gap = gapAt(before, given.from, at);
    const pelaksana = given.pelaksana ?? (gap.source ?? gap.below)?.pelaksana ?? before.pelaksana[0]?.id;
    const jenis = jenisIn(before, gap, given);
    const nextId = idsFrom(before, langkah);
    const id = nextId<SimbolId>();
    draft.langkah.splice(at, 0, {
      id: langkah,
      kegiatan,
      simbol: pelaksana === undefined ? [] : [{ id, jenis, pelaksana, bersama: [], teks: '' }],
      kelengkapan: [],
      waktu: at > 0 && before.langkah[at]?.waktu === null ? null : '',
      output: [],
      keterangan: '',
      gantiHalaman: false,
    });
    if (!linked || pelaksana === undefined) return;
    linkIn(draft, before, gap, pieceOf(id), nextId);
    const way = draft.alur.find(({ ke }) => ke === id);
    if (way) langkahIn(draft, langkah).kelengkapan = [...rowIn(draft, way.dari).output];
  },
  said({ langkah, kegiatan }, before, after) {
    const nomor = numberOf(after, langkah);
    const isEnd = (row: Langkah | undefined): boolean => row?.simbol.some((one) => one.jenis === 'selesai') ?? false;
    const hasMoved = isEnd(before.langkah[nomor - 2]) && isEnd(after.langkah[nomor - 1]);
    const isEndNow = hasMoved && !isEnd(after.langkah[nomor - 2]);
    return { nomor, ...(kegiatan && { kegiatan }), ...(isEndNow && { selesai: 1 }) };
  },
});

function gapAt(sop: Sop, from: SimbolId | undefined, at: number): Gap {
  const source = from === undefined ? simbolAbove(sop, at) : simbolById(sop, from);
  return { source, below: simbolBelow(sop, at) };
}

/** The kind that was asked for, else the one that its place asks for. */
function jenisIn(sop: Sop, gap: Gap, { jenis, linked }: v.InferOutput<typeof args>): Jenis {
  const capsule = linked ? capsuleAt(gap) : undefined;
  // A capsule that shares its row with a box moves along, so the new symbol itself is none.
  if (capsule && isStacked(sop, capsule)) return jenis === undefined || jenis === capsule.jenis ? 'proses' : jenis;
  return jenis ?? (gap.source || gap.below ? (capsule?.jenis ?? 'proses') : 'mulai');
}
