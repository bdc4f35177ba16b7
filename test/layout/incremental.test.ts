import { describe, expect, test } from 'vitest';
import { runEdits } from '../../src/commands';
import { layout } from '../../src/layout';
import { forgetRoutes } from '../../src/layout/router/memo';
import type { Langkah, Sop } from '../../src/model';
import { freeze, keystroke, oneLangkah } from '../bench/edits';
import { randomEdit } from '../commands/random-edit';
import { broad, busy, ordinary, sized, unusual, wild } from '../generate';
import { createRandom, type Random } from '../generate/random';

/** As a machine draws it that has never seen the document: nothing frozen, nothing remembered. */
function afresh(sop: Sop): string {
  forgetRoutes();
  return JSON.stringify(layout(structuredClone(sop)));
}

function asEdited(sop: Sop): string {
  return JSON.stringify(layout(sop));
}

/** An editor's afternoon: edits, and every now and then back to an older state. */
function statesOf(start: Sop, seed: number, steps: number): Sop[] {
  const random = createRandom(seed);
  const states = [freeze(start)];
  let count = 0;
  const newId = () => {
    count += 1;
    return `n${count}`;
  };
  for (let step = 0; step < steps; step += 1) {
    const now = states.at(-1) as Sop;
    const result = runEdits(now, [randomEdit(random, now, newId)]);
    if (random.chance(0.2)) states.push(random.pick(states));
    else if (result.ok) states.push(result.sop);
  }
  return states;
}

/** One text of one langkah otherwise: a letter, a long word, some words, or nothing. */
function typed(random: Random, sop: Sop): Sop {
  const at = random.int(0, sop.langkah.length - 1);
  const say = (text: string) =>
    random.pick([
      `${text}i`,
      `i${text}`,
      text.slice(0, -1),
      `${text} surat`,
      `${text} ${'Ww'.repeat(12)}`,
      text && 'x',
    ]);
  const langkah = sop.langkah.map((one, index): Langkah => {
    if (index !== at) return one;
    const field = random.pick(['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const);
    if (field === 'waktu') return { ...one, waktu: one.waktu === null || random.chance(0.2) ? null : say(one.waktu) };
    if (field === 'kegiatan' || field === 'keterangan') return { ...one, [field]: say(one[field]) };
    return { ...one, [field]: one[field].map(say) };
  });
  return { ...sop, langkah };
}

const makers = { ordinary, busy, wild, unusual, broad };

describe('a drawing after an edit is the drawing of a fresh copy, byte for byte', () => {
  test.each(Object.entries(makers).flatMap(([name, make]) => [1, 2].map((seed) => [name, seed, make] as const)))(
    '%s %i, edited at random',
    (_, seed, make) => {
      for (const sop of statesOf(make(seed), seed, 10)) expect(asEdited(sop)).toBe(afresh(sop));
    },
  );

  test.each([1, 2])('a long document %i: a key, a sentence, another pelaksana, one more langkah', (seed) => {
    const start = freeze(sized(24, 6, seed));
    layout(start);
    for (const edit of [keystroke, ...oneLangkah]) {
      const sop = freeze(edit(start));
      expect(asEdited(sop)).toBe(afresh(sop));
      expect(asEdited(start)).toBe(afresh(start));
    }
  });

  test.each(Object.entries(makers))('%s, letters typed, words added and texts emptied in any cell', (_, make) => {
    const random = createRandom(3);
    let sop = freeze(make(3));
    layout(sop);
    for (let step = 0; step < 16; step += 1) {
      sop = freeze(typed(random, sop));
      expect(asEdited(sop)).toBe(afresh(sop));
    }
  });

  test('a waktu that cells below share, and a page begun by hand', () => {
    const whole = sized(24, 6, 1);
    const shared = (one: Langkah, at: number) => (at > 6 ? { ...one, waktu: null } : one);
    const start = freeze({ ...whole, langkah: whole.langkah.map(shared) });
    layout(start);
    const edited = (change: Partial<Langkah>) => ({
      ...start,
      langkah: start.langkah.map((one, at) => (at === 6 ? { ...one, ...change } : one)),
    });
    const waktu = start.langkah[6]?.waktu ?? '';
    for (const change of [
      { waktu: waktu.replace('1', '2').replace(/m/, 'n') },
      { waktu: null },
      { gantiHalaman: true },
    ]) {
      const sop = freeze(edited(change));
      expect(asEdited(sop)).toBe(afresh(sop));
      expect(asEdited(sop)).not.toBe(asEdited(start));
    }
  });

  test('settings of the print that come and go', () => {
    const start = freeze(ordinary(7));
    const prints: readonly Sop['tampilan'][] = [
      start.tampilan,
      { ...start.tampilan, ukuran: 10 },
      { ...start.tampilan, huruf: 'tinos' },
      { ...start.tampilan, kolom: ['waktu', 'output'] },
      { ...start.tampilan, istilahAsing: ['surat'] },
      { ...start.tampilan, kertas: 'a4' },
      { ...start.tampilan, barisNomor: true, teksKapsul: true },
      { ...start.tampilan, batas: { atas: 20, kiri: 25, bawah: 30, kanan: 15 } },
      { ...start.tampilan, lebar: { kegiatan: 60 } },
      { ...start.tampilan, sampul: { judul: 'STANDAR OPERASIONAL PROSEDUR', susunan: 'judul' } },
      { ...start.tampilan, judul: { nomor: 'No. SOP' } },
    ];
    for (const tampilan of [...prints, ...prints]) {
      const sop = freeze({ ...start, tampilan });
      expect(asEdited(sop)).toBe(afresh(sop));
    }
  });

  test('numbers over the pages, papers and profiles that are asked for', () => {
    const start = freeze(ordinary(7));
    const numbered = (nomor: string) => freeze({ ...start, identitas: { ...start.identitas, nomor } });
    for (const sop of [start, numbered('1/2026'), numbered('2/2026'), start]) {
      expect(asEdited(sop)).toBe(afresh(sop));
      for (const options of [{ kertas: 'legal' }, { profil: 'pemda' }, { firstNumber: 31 }, {}] as const)
        expect(JSON.stringify(layout(sop, options))).toBe(
          JSON.stringify(layout(freeze(structuredClone(sop)), options)),
        );
    }
  });
});

test('a key that changes no height leaves all pages but its own as they were', () => {
  const before = freeze(sized(40, 6, 2));
  const after = freeze(keystroke(before));
  const pages = layout(before).pages;
  const kept = layout(after).pages.filter((page) => pages.includes(page));
  expect(kept.length).toBe(pages.length - 1);
});
