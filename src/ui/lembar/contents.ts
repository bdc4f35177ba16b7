import type { Drawing, Page } from '../../drawing';
import type { Selection } from '../../editor';
import type { Jenis, Langkah, SimbolId, Sop } from '../../model';
import { placeOf } from '../../model';
import { rowOf } from '../edit/object-edits';

/** A page and the langkah that begin on it. */
export interface Contents {
  readonly page: Page;
  readonly langkah: readonly Entry[];
}

export interface Entry {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly kegiatan: string;
  /** Of its first symbol. */
  readonly jenis: Jenis | undefined;
}

/** What there is in the SOP, page by page. */
export function contentsOf(drawing: Drawing, sop: Sop): readonly Contents[] {
  const place = new Map(sop.langkah.map((langkah, index) => [langkah.id as string, index]));
  const seen = new Set<number>();
  return drawing.pages.map((page) => {
    const found = new Set<number>();
    for (const zone of page.zones) {
      const index = zone.kind === 'cell' && zone.langkah !== null ? place.get(zone.langkah) : undefined;
      if (index !== undefined && !seen.has(index)) found.add(index);
    }
    for (const index of found) seen.add(index);
    const rows = [...found].sort((one, other) => one - other);
    return { page, langkah: rows.flatMap((index) => entryOf(sop.langkah[index], index + 1)) };
  });
}

function entryOf(langkah: Langkah | undefined, number: number): Entry[] {
  if (!langkah) return [];
  const { id, kegiatan, simbol } = langkah;
  return [{ id, number, kegiatan: kegiatan.replace(/\s+/g, ' ').trim(), jenis: simbol[0]?.jenis }];
}

/** The row that the selection belongs to, from 0; of an arrow the one that it leaves; -1 for none. */
export function rowSelected(sop: Sop, selection: Selection | null): number {
  if (selection?.kind !== 'alur') return rowOf(sop, selection);
  const alur = sop.alur.find(({ id }) => id === selection.id);
  return alur ? (placeOf(sop, alur.dari)?.row ?? -1) : -1;
}

/** What is selected of a langkah when one goes to it: its first symbol, else its kegiatan. */
export function selectionIn(sop: Sop, id: string): Selection | null {
  const langkah = sop.langkah.find((one) => one.id === id);
  const simbol: SimbolId | undefined = langkah?.simbol[0]?.id;
  if (simbol) return { kind: 'simbol', id: simbol };
  return langkah ? { kind: 'isian', langkah: id, column: 'kegiatan', of: id, field: 'kegiatan' } : null;
}
