import * as v from 'valibot';
import {
  entryOf,
  exitOf,
  type LangkahId,
  outgoing,
  type PelaksanaId,
  type SimbolId,
  type Sop,
  simbolAbove,
  simbolBelow,
} from '../model';
import { freshId, langkahId } from './kit/args';
import { type Clip, clip } from './kit/clip';
import { langkahIn, placeAfter, simbolIn } from './kit/find';
import { noLangkah, taken } from './kit/guards';
import { idsFrom } from './kit/ids';
import { capsuleAt, isStacked, linkIn, type Piece } from './kit/link';
import { keepingWaktu } from './kit/rows';
import { command, type DraftSop } from './kit/types';
import { addWay, joinWays } from './kit/ways';

type NextId = <Id extends string>() => Id;
type Copies = ReadonlyMap<string, string>;

/**
 * Puts rows from the clipboard into the table, with fresh ids and linked as one piece. A column is known by its name; one
 * that is not there is added. Capsules that the SOP has already become boxes.
 */
export const pasteLangkah = command({
  id: 'paste-langkah',
  args: v.strictObject({ id: freshId, after: v.optional(v.nullable(langkahId)), isi: clip }),
  can: (sop, { id, after }) => taken(sop, id) ?? noLangkah(sop, after),
  run(draft, { id, after, isi }, before) {
    const nextId = idsFrom(before, id);
    const at = placeAfter(before.langkah, after);
    const gap = { source: simbolAbove(before, at), below: simbolBelow(before, at) };
    const columns = columnsFor(draft, before, isi, nextId);
    const copies: Copies = new Map(
      isi.langkah.flatMap((row) => [row.id, ...row.simbol.map((one) => one.id)]).map((one) => [one, nextId()]),
    );
    const rows = rowsOf(before, isi, copies, columns, at);
    keepingWaktu(draft, before, () => draft.langkah.splice(at, 0, ...rows));
    for (const { dari, ke, label } of isi.alur) {
      const ends = { dari: copies.get(dari) as SimbolId, ke: copies.get(ke) as SimbolId };
      if (simbolIn(draft, ends.dari).jenis !== 'selesai') addWay(draft, { id: nextId(), ...ends, label });
    }
    const piece = chainUp(
      draft,
      rows.map((row) => row.id),
      nextId,
    );
    if (!piece) return;
    takeCapsule(draft, before, gap, piece);
    linkIn(draft, before, gap, piece, nextId);
  },
  said: ({ isi }) => ({ jumlah: isi.langkah.length }),
});

/** For every column of the clipboard one of the document: of the same name, else a new one. */
function columnsFor(draft: DraftSop, before: Sop, { pelaksana }: Clip, nextId: NextId): Map<PelaksanaId, PelaksanaId> {
  const columns = new Map<PelaksanaId, PelaksanaId>();
  for (const { id, nama } of pelaksana) {
    const free = before.pelaksana.filter((one) => ![...columns.values()].includes(one.id) && one.nama === nama);
    const known = free.find((one) => one.id === id) ?? free[0];
    columns.set(id, known?.id ?? nextId());
    if (!known) {
      const made = columns.get(id) ?? id;
      draft.pelaksana.push({ id: made, nama, alias: [], kelompok: '', luarInstansi: false });
    }
  }
  return columns;
}

function rowsOf(
  before: Sop,
  { langkah }: Clip,
  copies: Copies,
  columns: ReadonlyMap<PelaksanaId, PelaksanaId>,
  at: number,
): DraftSop['langkah'] {
  const used = new Set(before.langkah.flatMap(({ simbol }) => simbol.map(({ jenis }) => jenis)));
  const column = (id: PelaksanaId) => columns.get(id) ?? id;
  return langkah.map((row, place) => ({
    ...row,
    id: copies.get(row.id) as LangkahId,
    waktu: at + place === 0 ? (row.waktu ?? '') : row.waktu,
    gantiHalaman: false,
    simbol: row.simbol.map((one) => ({
      ...one,
      id: copies.get(one.id) as SimbolId,
      jenis: (one.jenis === 'mulai' || one.jenis === 'selesai') && used.has(one.jenis) ? 'proses' : one.jenis,
      pelaksana: column(one.pelaksana),
      bersama: one.bersama.map(column),
    })),
  }));
}

/** Makes one piece of the rows: where one leads nowhere yet, it leads to the next. */
function chainUp(draft: DraftSop, ids: readonly LangkahId[], nextId: NextId): Piece | undefined {
  const rows = ids.filter((id) => langkahIn(draft, id).simbol.length > 0);
  const ends = (id: LangkahId | undefined) => {
    const row = id && langkahIn(draft, id);
    return { entry: row && entryOf(draft, row)?.id, exit: row && exitOf(draft, row)?.id };
  };
  for (const [place, id] of rows.entries()) {
    const { exit } = ends(id);
    const { entry } = ends(rows[place + 1]);
    if (!exit || !entry || outgoing(draft, exit).length > 0) continue;
    if (simbolIn(draft, exit).jenis !== 'selesai') joinWays(draft, nextId(), exit, entry);
  }
  const [entry, exit] = [ends(rows[0]).entry, ends(rows.at(-1)).exit];
  return entry && exit && { entry, exit };
}

/** What comes after the end becomes the end, what comes before the start the start. */
function takeCapsule(draft: DraftSop, before: Sop, gap: Parameters<typeof capsuleAt>[0], piece: Piece): void {
  const capsule = capsuleAt(gap);
  if (!capsule || isStacked(before, capsule)) return;
  const taker = simbolIn(draft, capsule.jenis === 'selesai' ? piece.exit : piece.entry);
  const ways = outgoing(draft, taker.id).length;
  if (taker.jenis === 'proses' && (capsule.jenis === 'mulai' || ways === 0)) taker.jenis = capsule.jenis;
}
