import * as v from 'valibot';
import { type PelaksanaId, pelaksanaById, type Simbol, type Sop } from '../model';
import { pelaksanaId } from './kit/args';
import { noPelaksana } from './kit/guards';
import { removeSimbolFrom } from './kit/heal';
import { writeTampilan } from './kit/tampilan';
import { command, type DraftSop, refuse } from './kit/types';
import { dropWaivers } from './kit/ways';

/**
 * Takes a column away. Where symbols stand in it the caller says what becomes of them: removed, and the flow heals, or
 * moved to another column. What it works together with others stays with the others.
 */
export const removePelaksana = command({
  id: 'remove-pelaksana',
  args: v.strictObject({
    pelaksana: pelaksanaId,
    symbols: v.optional(v.union([v.literal('remove'), v.strictObject({ moveTo: pelaksanaId })])),
  }),
  can(sop, { pelaksana, symbols }) {
    const missing = noPelaksana(sop, pelaksana);
    if (missing) return missing;
    const nama = pelaksanaById(sop, pelaksana)?.nama ?? '';
    if (sop.pelaksana.length === 1) return refuse('last-pelaksana', { nama });
    if (typeof symbols === 'object') {
      return symbols.moveTo === pelaksana ? refuse('same-pelaksana', { nama }) : noPelaksana(sop, symbols.moveTo);
    }
    const jumlah = aloneIn(sop, pelaksana).length;
    return jumlah > 0 && symbols === undefined ? refuse('pelaksana-has-symbols', { nama, jumlah }) : undefined;
  },
  run(draft, { pelaksana, symbols }, before) {
    if (typeof symbols === 'object') moveSymbols(draft, pelaksana, symbols.moveTo);
    for (const { id } of typeof symbols === 'object' ? [] : aloneIn(before, pelaksana)) removeSimbolFrom(draft, id);
    leaveJointWork(draft, pelaksana);
    draft.pelaksana = draft.pelaksana.filter(({ id }) => id !== pelaksana);
    writeTampilan(draft, ['lebar', `p:${pelaksana}`], undefined);
    dropWaivers(draft, pelaksana);
  },
  said: ({ pelaksana }, before) => ({ nama: pelaksanaById(before, pelaksana)?.nama ?? '' }),
});

/** The symbols that nobody else works on. */
function aloneIn(sop: Sop, id: PelaksanaId): Simbol[] {
  return sop.langkah.flatMap(({ simbol }) => simbol.filter((one) => one.pelaksana === id && one.bersama.length === 0));
}

function moveSymbols(draft: DraftSop, from: PelaksanaId, to: PelaksanaId): void {
  for (const { simbol } of draft.langkah) {
    for (const one of simbol) {
      if (one.pelaksana !== from) continue;
      one.pelaksana = to;
      if (one.bersama.includes(to)) one.bersama = one.bersama.filter((id) => id !== to);
    }
  }
}

/** The first of those who work together with it takes over. */
function leaveJointWork(draft: DraftSop, pelaksana: PelaksanaId): void {
  for (const { simbol } of draft.langkah) {
    for (const one of simbol) {
      if (one.bersama.includes(pelaksana)) one.bersama = one.bersama.filter((id) => id !== pelaksana);
      const [heir, ...rest] = one.bersama;
      if (one.pelaksana === pelaksana && heir !== undefined) Object.assign(one, { pelaksana: heir, bersama: rest });
    }
  }
}
