import { afterEach, expect, test, vi } from 'vitest';
import { createPersonDesk } from '../../src/ui/orang/person';

const decomposed = 'Evaluato\u0301r A';
const composed = 'Evaluat\u00f3r A';

afterEach(() => vi.unstubAllGlobals());

function keeping(before: Readonly<Record<string, string>>): Map<string, string> {
  const kept = new Map(Object.entries(before));
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  };
  vi.stubGlobal('window', { localStorage });
  return kept;
}

test('a name is kept as the document writes it, so that one finds what one said oneself', () => {
  const kept = keeping({});
  const desk = createPersonDesk();
  desk.set({ nama: ` ${decomposed}\u0007 `, peran: 'evaluator' });
  expect(desk.state()).toEqual({ nama: composed, peran: 'evaluator' });
  expect(kept.get('sop-designer.oleh.nama')).toBe(composed);
});

test('a name that was kept otherwise is read as the document writes it', () => {
  keeping({ 'sop-designer.oleh.nama': decomposed, 'sop-designer.oleh.peran': 'penyusun' });
  expect(createPersonDesk().state()?.nama).toBe(composed);
});
