import { expect, test } from 'vitest';
import type { Peristiwa, Versi } from '../../src/model';
import { seemsWrong } from '../../src/review';

function file(events: readonly string[], versions: readonly string[] = []) {
  const peristiwa = events.map((waktu, at) => ({ id: `e${at}`, waktu, oleh: {}, jenis: 'catatan' }) as Peristiwa);
  const riwayat = versions.map((waktu) => ({ nomor: 1, waktu, oleh: '', catatan: '', sidik: '', isi: {} }) as Versi);
  return { reviu: { peristiwa }, riwayat };
}

test('a clock seems wrong before all that was said or kept, and ten years after it', () => {
  const said = file(['2026-11-20T01:00:00Z', '2026-11-22T01:00:00Z'], ['2026-11-19T01:00:00Z']);
  expect(seemsWrong(said, '2019-01-03T01:00:00Z')).toBe(true);
  expect(seemsWrong(said, '2040-01-03T01:00:00Z')).toBe(true);
  expect(seemsWrong(said, '2026-11-18T20:00:00Z')).toBe(false);
  expect(seemsWrong(said, '2026-11-21T01:00:00Z')).toBe(false);
  expect(seemsWrong(said, '2030-01-03T01:00:00Z')).toBe(false);
});

test('times that are unlikely themselves tell nothing, nor does a file in which nobody said anything', () => {
  expect(seemsWrong(file(['2999-01-01T00:00:00Z', 'kemarin', '1970-01-01T00:00:00Z']), '2026-11-22T01:00:00Z')).toBe(
    false,
  );
  expect(seemsWrong(file([]), '2019-01-03T01:00:00Z')).toBe(false);
  expect(seemsWrong(file([]), '1970-01-01T00:00:00Z')).toBe(true);
});
