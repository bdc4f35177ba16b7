import * as v from 'valibot';
import {
  entryOf,
  exitOf,
  type Langkah,
  langkahOf,
  numberOf,
  outgoing,
  type Simbol,
  type SimbolId,
  type Sop,
} from '../model';
import { freshLangkah, langkahId } from './kit/args';
import { noLangkah, taken } from './kit/guards';
import { idsFrom } from './kit/ids';
import { continueAfterEnd, isStacked, linkAfter } from './kit/link';
import { command, type DraftSop } from './kit/types';
import { addWay } from './kit/ways';

/**
 * Says a langkah again below itself, linked behind it. Its inner arrows and its further ways come along; its capsules do
 * not, for an SOP starts and ends once.
 */
export const duplicateLangkah = command({
  id: 'duplicate-langkah',
  args: v.strictObject({ langkah: freshLangkah, of: langkahId }),
  can: (sop, { langkah, of }) => taken(sop, langkah) ?? noLangkah(sop, of),
  run(draft, { langkah, of }, before) {
    const at = numberOf(before, of);
    const row = before.langkah[at - 1];
    if (!row) return;
    const nextId = idsFrom(before, langkah);
    const copied = row.simbol.filter((one) => !(isCapsule(one) && isStacked(before, one)));
    const ids = new Map(copied.map((one) => [one.id, nextId<SimbolId>()]));
    const copyOf = (id: SimbolId) => ids.get(id) ?? id;
    const becomesEnd = copied.length === 1 && exitOf(before, row)?.jenis === 'selesai';
    const simbol = copied.map((one) => ({
      ...one,
      id: copyOf(one.id),
      jenis: isCapsule(one) ? (becomesEnd ? ('selesai' as const) : ('proses' as const)) : one.jenis,
      bersama: [...one.bersama],
    }));
    const waktu = before.langkah[at]?.waktu === null ? null : row.waktu;
    draft.langkah.splice(at, 0, { ...copyLists(row), id: langkah, simbol, waktu, gantiHalaman: false });
    for (const way of before.alur) {
      if (ids.has(way.dari) && ids.has(way.ke)) {
        addWay(draft, { ...way, id: nextId(), dari: copyOf(way.dari), ke: copyOf(way.ke) });
      }
    }
    linkCopy(draft, before, { ...row, simbol: copied }, copyOf, nextId);
  },
  said: ({ langkah, of }, before, after) => ({ nomor: numberOf(before, of), ke: numberOf(after, langkah) }),
});

function isCapsule({ jenis }: Simbol): boolean {
  return jenis === 'mulai' || jenis === 'selesai';
}

function copyLists({ kelengkapan, output, ...rest }: Langkah) {
  return { ...rest, kelengkapan: [...kelengkapan], output: [...output] };
}

/** Links the copy behind its original, and says again the ways that led out of the row, the one that continues aside. */
function linkCopy(
  draft: DraftSop,
  before: Sop,
  row: Langkah,
  copyOf: (id: SimbolId) => SimbolId,
  nextId: <Id extends string>() => Id,
): void {
  const whole = before.langkah.find(({ id }) => id === row.id) ?? row;
  const last = exitOf(before, whole);
  const [entry, exit] = [entryOf(before, row), exitOf(before, row)];
  if (!last || !entry || !exit) return;
  const continues = outgoing(before, last.id)[0];
  const label = exit.jenis === 'keputusan' ? continues?.label : undefined;
  const piece = { entry: copyOf(entry.id), exit: copyOf(exit.id), label };
  if (last.jenis === 'selesai') continueAfterEnd(draft, before, last, piece, nextId);
  else linkAfter(draft, last.id, piece, nextId);
  for (const { id } of row.simbol) {
    for (const { id: way, ke, label: word } of outgoing(before, id)) {
      const leaves = langkahOf(before, ke)?.id !== row.id;
      if (leaves && way !== continues?.id) addWay(draft, { id: nextId(), dari: copyOf(id), ke, label: word });
    }
  }
}
