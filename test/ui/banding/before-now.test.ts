import { expect, test } from 'vitest';
import { versionOf } from '../../../src/formats/json';
import type { Sop, Versi } from '../../../src/model';
import { beforeNow } from '../../../src/ui/app/comparing';
import { sample } from '../../storage/kit/documents';

test('what is open is compared with the last version that reads otherwise, else with the last', () => {
  const { sop, reviu } = sample();
  const kept = (nomor: number, of: Sop): Versi =>
    versionOf(of, { nomor, waktu: '2026-11-30T01:00:00Z', oleh: 'Penyusun', catatan: '' });
  const older: Sop = { ...sop, catatan: ['lain'] };
  const first = (...riwayat: Versi[]): number | undefined => beforeNow({ sop, reviu, riwayat })?.nomor;
  expect(first(kept(1, older), kept(2, sop))).toBe(1);
  expect(first(kept(1, older), kept(2, sop), kept(3, sop))).toBe(1);
  expect(first(kept(1, sop), kept(2, older))).toBe(2);
  expect(first(kept(1, sop), kept(2, sop))).toBe(2);
  expect(first()).toBeUndefined();
});
