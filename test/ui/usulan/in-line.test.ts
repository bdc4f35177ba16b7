import { expect, test } from 'vitest';
import type { UsulanEvent } from '../../../src/review';
import { proposedInLine } from '../../../src/ui/usulan/in-line';

function usulan(semula: unknown, value: unknown, field = 'kegiatan'): UsulanEvent {
  const argumen = { langkah: 'l2', field, value };
  return {
    ...{ id: 'u', waktu: '2026-11-23T08:00:00Z', oleh: { nama: 'Evaluator A', peran: 'evaluator' } },
    ...{ jenis: 'usulan', jangkar: { di: 'l2', kutipan: '' }, perihal: [], bobot: 'saran', teks: '' },
    ...{ perintah: 'edit-langkah', argumen, semula },
  } as UsulanEvent;
}

test.each<[string, UsulanEvent, string]>([
  ['short texts, old and new', usulan('60 menit', '90 menit', 'waktu'), '60 menit → 90 menit'],
  ['what was blank', usulan(null, '90 menit', 'waktu'), '(kosong) → 90 menit'],
  ['a list in one line', usulan(['Surat'], ['Surat', 'Nota'], 'output'), 'Surat → Surat; Nota'],
  [
    'a long text from where it differs',
    usulan(
      'Menerima surat permintaan data dari unit kerja',
      'Menerima surat permintaan data dan arsip dari unit kerja',
    ),
    '→ … data dan arsip dari unit kerja',
  ],
  ['a long text that goes', usulan('Menerima surat permintaan data dari unit kerja', ''), '→ (kosong)'],
  [
    'a change of the flow in its sentence',
    { ...usulan({}, undefined), perintah: 'remove-langkah', argumen: { langkah: 'l3' }, ringkas: 'Langkah 3 dihapus.' },
    'Langkah 3 dihapus.',
  ],
])('a closed card tells of a proposal %s', (_name, event, line) => {
  expect(proposedInLine(event, '(kosong)', () => event.ringkas ?? '')).toBe(line);
});
