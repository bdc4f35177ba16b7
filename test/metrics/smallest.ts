import type { Sop } from '../../src/model';

/**
 * Makes a document that fails as small as it can be while it still fails: for the report, and for a named case.
 * @param tries after so many documents it is small enough
 */
export function smallest(sop: Sop, fails: (sop: Sop) => boolean, tries = 400): Sop {
  let left = tries;
  const stillFails = (one: Sop) => {
    left -= 1;
    return left > 0 && fails(one);
  };
  let now = sop;
  for (let smaller = firstFailing(now, stillFails); smaller; smaller = firstFailing(now, stillFails)) now = smaller;
  return now;
}

function firstFailing(sop: Sop, fails: (sop: Sop) => boolean): Sop | undefined {
  for (const candidate of candidates(sop)) if (fails(candidate)) return candidate;
  return undefined;
}

/** Every document that is one thing smaller, the big cuts first. */
function* candidates(sop: Sop): Generator<Sop> {
  for (const [index] of sop.langkah.entries()) yield whole({ ...sop, langkah: sop.langkah.toSpliced(index, 1) });
  for (const [index, one] of sop.pelaksana.entries()) {
    const used = sop.langkah.some((langkah) =>
      langkah.simbol.some((simbol) => [simbol.pelaksana, ...simbol.bersama].includes(one.id)),
    );
    if (!used) yield { ...sop, pelaksana: sop.pelaksana.toSpliced(index, 1) };
  }
  for (const [index] of sop.alur.entries()) yield { ...sop, alur: sop.alur.toSpliced(index, 1) };
  for (const [row, langkah] of sop.langkah.entries()) {
    for (const [index] of langkah.simbol.entries())
      yield whole(withRow(sop, row, { ...langkah, simbol: langkah.simbol.toSpliced(index, 1) }));
  }
  yield* plainer(sop);
}

/** The same flow with shorter texts and fewer departures from the usual print. */
function* plainer(sop: Sop): Generator<Sop> {
  for (const key of Object.keys(sop.tampilan)) {
    if (key === 'profil') continue;
    const { [key as 'kertas']: _, ...rest } = sop.tampilan;
    yield { ...sop, tampilan: rest as Sop['tampilan'] };
  }
  for (const [row, langkah] of sop.langkah.entries()) {
    const bare = { ...langkah, kegiatan: 'Memeriksa', kelengkapan: [], output: [], keterangan: '', waktu: '1 jam' };
    if (JSON.stringify(bare) !== JSON.stringify(langkah)) yield withRow(sop, row, bare);
    if (langkah.gantiHalaman) yield withRow(sop, row, { ...langkah, gantiHalaman: false });
    const alone = langkah.simbol.map((one) => ({ ...one, bersama: [], teks: '' }));
    if (JSON.stringify(alone) !== JSON.stringify(langkah.simbol))
      yield withRow(sop, row, { ...langkah, simbol: alone });
  }
  if (sop.alur.some((one) => one.label)) yield { ...sop, alur: sop.alur.map((one) => ({ ...one, label: '' })) };
  if (sop.pelaksana.some((one) => one.nama.length > 4))
    yield { ...sop, pelaksana: sop.pelaksana.map((one, index) => ({ ...one, nama: `P${index + 1}` })) };
}

function withRow(sop: Sop, row: number, langkah: Sop['langkah'][number]): Sop {
  return { ...sop, langkah: sop.langkah.with(row, langkah) };
}

/** Without the ways to symbols that are gone. */
function whole(sop: Sop): Sop {
  const ids = new Set(sop.langkah.flatMap((langkah) => langkah.simbol.map((one) => one.id)));
  const [first, ...rest] = sop.langkah;
  const langkah = first ? [{ ...first, waktu: first.waktu ?? '' }, ...rest] : [];
  return { ...sop, langkah, alur: sop.alur.filter((one) => ids.has(one.dari) && ids.has(one.ke)) };
}

/** A document as a picture in words: `1 mulai@p1 s1 | 2 proses@p2 s2`, then its ways. */
export function inWords(sop: Sop): string {
  const rows = sop.langkah.map((langkah, row) => {
    const symbols = langkah.simbol.map(
      (one) => `${one.jenis}@${[one.pelaksana, ...one.bersama].join('+')} ${one.id}${one.teks ? ` "${one.teks}"` : ''}`,
    );
    return `${row + 1}${langkah.gantiHalaman ? ' (new page)' : ''} ${symbols.join(', ')}`;
  });
  const ways = sop.alur.map((one) => `${one.id} ${one.dari}>${one.ke}${one.label ? `:${one.label}` : ''}`);
  return `${sop.pelaksana.length} columns; ${rows.join(' | ')}; ${ways.join(', ')}; ${JSON.stringify(sop.tampilan)}`;
}
