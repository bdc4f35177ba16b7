import type { Langkah, LangkahId, Sop } from '../../src/model';

export type Edit = (sop: Sop) => Sop;

/** As the editor keeps documents: frozen to the last value. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

function middle(sop: Sop): number {
  return Math.floor(sop.langkah.length / 2);
}

function changed(sop: Sop, change: (langkah: Langkah) => Langkah): Sop {
  const at = middle(sop);
  return { ...sop, langkah: sop.langkah.map((one, index) => (index === at ? change(one) : one)) };
}

/** One letter where a line has room for it: no height changes. */
export const keystroke: Edit = (sop) =>
  changed(sop, (one) => ({
    ...one,
    kegiatan: one.kegiatan.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'i' ? 'l' : 'i')),
  }));

/** What is done to one langkah: a sentence more, another pelaksana, one more langkah below. */
export const oneLangkah: readonly Edit[] = [
  (sop) =>
    changed(sop, (one) => ({ ...one, kegiatan: `${one.kegiatan} dan mencatatnya dalam buku agenda surat masuk` })),
  (sop) => {
    const other = sop.pelaksana.at(-1);
    return changed(sop, (one) => ({
      ...one,
      simbol: one.simbol.map((simbol) =>
        other && simbol.bersama.length === 0 ? { ...simbol, pelaksana: other.id } : simbol,
      ),
    }));
  },
  (sop) => {
    const at = middle(sop);
    const added = { ...(sop.langkah[at] as Langkah), id: 'added' as LangkahId, simbol: [], gantiHalaman: false };
    return { ...sop, langkah: sop.langkah.toSpliced(at + 1, 0, added) };
  },
];
