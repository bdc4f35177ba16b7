import { afterEach, expect, test, vi } from 'vitest';
import { createEditor } from '../../src/editor';
import type { SopFile } from '../../src/model';
import { evaluatingDeeds, keepEvaluating } from '../../src/ui/app/evaluating';
import { createPersonDesk } from '../../src/ui/orang/person';
import { sketch } from '../generate';

afterEach(() => vi.unstubAllGlobals());

function kept(): void {
  const items = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  };
  vi.stubGlobal('window', { localStorage });
}

function sopOf(id: string): SopFile {
  const sop = sketch(1, ['mulai@1', 'selesai@1'], 's1>s2');
  return { sop: { ...sop, id: id as typeof sop.id }, reviu: { peristiwa: [] }, riwayat: [] };
}

/** A tab, with an SOP open. */
function tab(file: SopFile) {
  const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => 'n' });
  editor.open(file);
  keepEvaluating(editor);
  return { editor, ...evaluatingDeeds({ editor }) };
}

test('an SOP that is evaluated is so again when it is opened again, whatever other tabs open', () => {
  kept();
  const one = tab(sopOf('a'));
  one.evaluate();
  tab(sopOf('b')).stopEvaluating();
  expect(tab(sopOf('a')).editor.state().evaluating).toBe(true);
  one.editor.close();
  one.editor.open(sopOf('b'));
  expect(one.editor.state().evaluating).toBe(false);
  one.editor.open(sopOf('a'));
  expect(one.editor.state().evaluating).toBe(true);
  one.stopEvaluating();
  expect(one.editor.state().evaluating).toBe(false);
  expect(tab(sopOf('a')).editor.state().evaluating).toBe(false);
});

test('who evaluates is asked as an evaluator; a role that was chosen stays', () => {
  kept();
  expect(createPersonDesk().known('evaluator')).toEqual({ nama: '', peran: 'evaluator' });
  expect(createPersonDesk().known().peran).toBe('penyusun');
  createPersonDesk().set({ nama: 'Penyusun A', peran: 'koordinator penyusun' });
  expect(createPersonDesk().known('evaluator').peran).toBe('koordinator penyusun');
});
