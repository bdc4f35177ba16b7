import type { Page } from 'playwright-core';
import { readSop, writeSop } from '../../src/formats/json';
import type { Sop } from '../../src/model';
import { sampleText, saved } from './app';

/** The sample that is drafted anew from nothing, as the app would read it. */
export function sample004(): Sop {
  return read(sampleText('sample-004'));
}

/** The file as it is saved with that gesture, in its canonical form, ids aside. */
export async function savedAs(page: Page, press: () => Promise<unknown>): Promise<string> {
  const { bytes } = await saved(page, press);
  return canonical(read(bytes.toString('utf8')));
}

function read(text: string): Sop {
  const file = readSop(text);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.file.sop;
}

/**
 * The file that `sop format` writes, its ids renamed in the order of the document; its arrows in the order of the symbols
 * they leave, and those that leave one symbol in their own.
 */
export function canonical(sop: Sop): string {
  const names = new Map<string, string>();
  const name = (kind: string, ids: readonly string[]): void => {
    for (const [index, id] of ids.entries()) names.set(id, `${kind}${index + 1}`);
  };
  const simbol = sop.langkah.flatMap((row) => row.simbol);
  const alur = simbol.flatMap(({ id }) => sop.alur.filter(({ dari }) => dari === id));
  name(
    'p',
    sop.pelaksana.map(({ id }) => id),
  );
  name(
    'l',
    sop.langkah.map(({ id }) => id),
  );
  name(
    's',
    simbol.map(({ id }) => id),
  );
  name(
    'a',
    alur.map(({ id }) => id),
  );
  const named: unknown = JSON.parse(JSON.stringify({ ...sop, id: 'sop', alur }), (key, value) => {
    const isId = ['id', 'pelaksana', 'dari', 'ke'].includes(key) && typeof value === 'string';
    if (key === 'bersama') return value.map((id: string) => names.get(id));
    return isId ? (names.get(value) ?? value) : value;
  });
  return writeSop({ sop: named as Sop, reviu: { peristiwa: [] }, riwayat: [] });
}
