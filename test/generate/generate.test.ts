import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/model';
import { busy, cases, ordinary, sized, unusual, wild } from './index';

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

describe('the generator', () => {
  test('makes the same document again from the same seed', () => {
    expect(ordinary(7)).toEqual(ordinary(7));
    expect(ordinary(7)).not.toEqual(ordinary(8));
  });

  test('makes only whole documents: ids unique, every end exists, no way to itself', () => {
    for (const sop of [
      ...seeds.map(ordinary),
      ...seeds.map(busy),
      ...seeds.map(wild),
      ...seeds.map(unusual),
      ...Object.values(cases),
    ])
      expect(faultsOf(sop)).toEqual([]);
  });

  test('every symbol is reached from a start and reaches an end', () => {
    for (const sop of seeds.map(ordinary)) {
      const ids = sop.langkah.flatMap((langkah) => langkah.simbol);
      const starts = ids.filter((one) => one.jenis === 'mulai').map((one) => one.id);
      const ends = ids.filter((one) => one.jenis === 'selesai').map((one) => one.id);
      expect(reach(starts, sop, 'dari', 'ke').size, `from the start, ${sop.id}`).toBe(ids.length);
      expect(reach(ends, sop, 'ke', 'dari').size, `to an end, ${sop.id}`).toBe(ids.length);
    }
  });

  test('three hundred documents hold enough of what is hard', () => {
    const documents = seeds.map(ordinary);
    const share = (holds: (sop: Sop) => boolean) => documents.filter(holds).length / documents.length;
    expect(share(hasReturn)).toBeGreaterThan(0.4);
    expect(share((sop) => sop.langkah.some((one) => one.simbol.length > 1))).toBeGreaterThan(0.4);
    expect(share(hasLoopInRow)).toBeGreaterThan(0.2);
    expect(
      share((sop) => sop.langkah.some((one) => one.simbol.some((simbol) => simbol.bersama.length > 0))),
    ).toBeGreaterThan(0.15);
  });

  test('a sized document has just that size', () => {
    const sop = sized(50, 8, 1);
    expect([sop.langkah.length, sop.pelaksana.length]).toEqual([50, 8]);
  });
});

function faultsOf(sop: Sop): string[] {
  const simbol = sop.langkah.flatMap((langkah) => langkah.simbol);
  const ids = [sop, ...sop.pelaksana, ...sop.langkah, ...simbol, ...sop.alur].map((one) => one.id as string);
  const known = new Set<string>(ids);
  const faults = ids.length === known.size ? [] : ['ids twice'];
  for (const one of sop.alur) {
    if (!known.has(one.dari) || !known.has(one.ke) || one.dari === one.ke) faults.push(`alur ${one.id}`);
  }
  for (const one of simbol) {
    if (![one.pelaksana, ...one.bersama].every((id) => known.has(id))) faults.push(`simbol ${one.id}`);
    if (new Set([one.pelaksana, ...one.bersama]).size !== one.bersama.length + 1) faults.push(`bersama ${one.id}`);
  }
  if (sop.langkah[0]?.waktu === null) faults.push('first waktu');
  return faults;
}

function rowOf(sop: Sop, id: string): number {
  return sop.langkah.findIndex((langkah) => langkah.simbol.some((one) => one.id === id));
}

function hasReturn(sop: Sop): boolean {
  return sop.alur.some((one) => rowOf(sop, one.ke) < rowOf(sop, one.dari));
}

function hasLoopInRow(sop: Sop): boolean {
  return sop.alur.some(
    (one) =>
      rowOf(sop, one.ke) === rowOf(sop, one.dari) &&
      sop.alur.some((other) => other.dari === one.ke && other.ke === one.dari),
  );
}

function reach(from: readonly string[], sop: Sop, near: 'dari' | 'ke', far: 'dari' | 'ke'): Set<string> {
  const found = new Set<string>(from);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const one of sop.alur) if (found.has(one[near])) found.add(one[far]);
  }
  return found;
}
