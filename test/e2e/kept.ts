import type { Page } from 'playwright-core';
import { sampleText } from './app';

export interface Planted {
  readonly id: string;
  readonly nama: string;
  readonly nomor?: string;
  readonly unit?: string;
  /** ISO 8601. */
  readonly changed?: string;
  readonly deleted?: string;
}

/** Writes SOPs into the database of the app as if they had been kept before, and loads the page again. */
export async function plant(page: Page, rows: readonly Planted[]): Promise<void> {
  await page.locator('.sample-ready').first().waitFor();
  await page.evaluate(
    async ([planted, text]) => {
      const sample = JSON.parse(text);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('sop-designer');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(['documents', 'bases'], 'readwrite');
      for (const { id, nama, nomor = null, unit = '', changed = '2026-11-01T02:00:00Z', deleted = null } of planted) {
        const file = { ...sample, id, identitas: { ...sample.identitas, nama, nomor, unit } };
        transaction.objectStore('documents').put({
          id,
          nama,
          nomor,
          unit,
          instansi: sample.identitas.instansi.join(', '),
          created: changed,
          changed,
          status: 'Draf',
          langkah: sample.langkah.length,
          pelaksana: sample.pelaksana.length,
          deleted,
          source: null,
          asal: null,
          seq: 1,
          cari: `${nama} ${nomor ?? ''} ${unit}`.toLowerCase(),
          logos: [],
        });
        transaction.objectStore('bases').put({ id, seq: 1, file, past: [], at: 0, selection: null });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [rows, sampleText('sample-004')] as const,
  );
  await page.reload();
}

/** Spoils what is kept of an SOP, as no app would. */
export async function breakKept(page: Page, id: string): Promise<void> {
  await page.evaluate(async (broken) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sop-designer');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction('bases', 'readwrite');
    const file = { format: 'sop-ap', versi: 1, id: broken, identitas: 7 };
    transaction.objectStore('bases').put({ id: broken, seq: 1, file, past: [], at: 0, selection: null });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, id);
}

/** The names in the list or in the bin, from the top. */
export function listed(page: Page): Promise<string[]> {
  return page.locator('.documents-table tbody th').allTextContents();
}
