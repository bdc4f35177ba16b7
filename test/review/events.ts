import type { Peristiwa, SopFile } from '../../src/model';
import { anchorOf, type By, eventOf, type Place, type Range, type Saying, withEvents } from '../../src/review';

/** Somebody who writes into a file, with a clock and ids of their own. */
export interface Writer {
  /** Adds an event to the file. @returns its id */
  say(what: Saying, own?: Partial<By>): string;
  remark(
    place: Place,
    rest?: { readonly bobot?: 'wajib' | 'saran'; readonly range?: Range; readonly teks?: string },
  ): string;
  file(): SopFile;
}

/** @param clock when the writer's clock begins, in milliseconds; each event is a second later */
export function writer(start: SopFile, name: string, clock = Date.UTC(2026, 10, 22, 8)): Writer {
  let file = start;
  let count = 0;
  const oleh = { nama: name, peran: name === 'Penyusun' ? 'penyusun' : 'evaluator' };
  function say(what: Saying, own: Partial<By> = {}): string {
    count += 1;
    const by = {
      id: `${name.replaceAll(' ', '-')}-${count}`,
      waktu: new Date(clock + count * 1000).toISOString(),
      oleh,
      ...own,
    };
    file = { ...file, reviu: withEvents(file.reviu, [eventOf(file.reviu, by, what) as Peristiwa]) };
    return by.id;
  }
  return {
    say,
    remark: (place, { bobot = 'wajib', range, teks = 'Perbaiki' } = {}) =>
      say({ jenis: 'catatan', jangkar: anchorOf(file.sop, place, range), perihal: ['substansi'], bobot, teks }),
    file: () => file,
  };
}
