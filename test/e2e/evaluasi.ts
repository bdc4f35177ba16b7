import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type App, fileOf, sampleText, saved } from './app';
import type { Kept } from './evaluation';

/** What both ways must come to. */
export interface Outcome extends Kept {
  readonly langkah: readonly { readonly id: string; readonly kegiatan: string; readonly waktu: string | null }[];
}

export async function kept(page: Page): Promise<Outcome> {
  const { bytes } = await saved(page, () => page.keyboard.press('Control+s'));
  return JSON.parse(bytes.toString('utf8'));
}

export const draft = fileOf('draf.sop.json', sampleText('sample-004'));
const before = JSON.parse(sampleText('sample-004')) as Outcome;

/** Signed: everything that was said is there once, in the order in which it came, with the versions that were frozen. */
export function judge(end: Outcome): void {
  const { peristiwa = [] } = end.reviu ?? {};
  expect(new Set(peristiwa.map(({ id }) => id)).size).toBe(peristiwa.length);
  const count = (jenis: string): number => peristiwa.filter((event) => event.jenis === jenis).length;
  expect([count('catatan'), count('usulan'), count('putusan'), count('tindakLanjut')]).toEqual([2, 2, 2, 2]);
  expect(peristiwa.flatMap(({ status }) => status ?? [])).toEqual([
    'Diajukan',
    'Perlu perbaikan',
    'Diajukan',
    'Sesuai',
    'Menunggu pengesahan',
    'Disahkan',
  ]);
  expect(end.riwayat?.map(({ catatan }) => catatan)).toEqual([
    'Diajukan',
    [
      'Diajukan',
      'Waktu langkah 2 diubah dari "120 menit" menjadi "90 menit".',
      'Waktu langkah 3 diubah dari "60 menit" menjadi "75 menit".',
    ].join('\n'),
    'Sesuai',
    'Menunggu pengesahan',
    expect.stringMatching(/^Disahkan\nNomor SOP diubah dari "1\.4\.1\.16" menjadi "065\/12\/2026"\./),
  ]);
  expect(new Set(end.riwayat?.map(({ nomor }) => nomor)).size).toBe(5);
  expect([end.langkah[1]?.waktu, end.langkah[2]?.waktu]).toEqual(['90 menit', '75 menit']);
  expect(end.langkah.map(({ id, kegiatan }) => [id, kegiatan])).toEqual(
    before.langkah.map(({ id, kegiatan }) => [id, kegiatan]),
  );
  expect(end.identitas).toMatchObject({ nomor: '065/12/2026' });
}

/** A browser profile of somebody's own: nothing is shared but the files that are handed over. */
export type Open = (options?: object) => Promise<App>;
