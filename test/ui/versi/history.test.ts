import { expect, test } from 'vitest';
import { versionOf } from '../../../src/formats/json';
import { historyOf } from '../../../src/ui/versi/history';
import { sample } from '../../storage/kit/documents';

const { sop } = sample();
const about = { nomor: 3, waktu: '2026-11-30T01:00:00Z', oleh: 'Penyusun A', catatan: '' };

test('the first version has none before it; one that cannot be read is there, and proposes nothing', () => {
  expect(historyOf(sop, [], 'id')).toBeNull();
  const kept = versionOf(sop, about);
  expect(historyOf(sop, [kept], 'id')).toEqual({ last: kept, proposed: '' });
  const renamed = { ...sop, identitas: { ...sop.identitas, nama: 'Nama lain' } };
  expect(historyOf(renamed, [kept], 'id')?.proposed).toMatch(/^Nama SOP diubah dari ".*" menjadi "Nama lain"\.$/);
  const broken = { ...kept, isi: {} };
  expect(historyOf(sop, [broken], 'id')).toEqual({ last: broken, proposed: null });
});
