import { dateText } from '../dates';
import type { SheetData } from './data';
import type { FormSigner } from './form';

export interface SheetSigner {
  readonly nama: string;
  readonly nip: string;
}

/** What may be written on a sheet by hand. The files give most of it; '' is a blank on the paper. */
export interface SheetDetails {
  /** The letterhead, a line each. */
  readonly kop: readonly string[];
  /** Where it is signed. */
  readonly tempat: string;
  /** When, `YYYY-MM-DD`. */
  readonly tanggal: string;
  /** The number of the berita acara. */
  readonly nomor: string;
  readonly penyusun: SheetSigner;
  readonly evaluator: SheetSigner;
}

/** What the files themselves say of it. */
export function detailsOf(all: readonly SheetData[]): SheetDetails {
  const kop = onlyKop(all);
  const names = (list: readonly (string | undefined)[]): SheetSigner => ({ nama: onlyOne(list) ?? '', nip: '' });
  return {
    kop,
    tempat: placeIn(kop),
    tanggal:
      all
        .map(({ outcome }) => outcome?.tanggal ?? '')
        .sort()
        .at(-1) ?? '',
    nomor: '',
    penyusun: names(all.map(({ submitted }) => submitted?.nama)),
    evaluator: names(all.map(({ outcome }) => outcome?.nama)),
  };
}

/** The letterhead that all of them share; of SOPs of several units the lines that are the same. */
function onlyKop(all: readonly SheetData[]): readonly string[] {
  const [first = [], ...others] = all.map(({ sop }) => sop.instansi);
  const end = first.findIndex((line, at) => others.some((kop) => kop[at] !== line));
  return end === -1 ? first : first.slice(0, end);
}

/** The value, where it is one and the same everywhere. */
function onlyOne<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

/** A town signs at home. Where a kabupaten has its offices, its name does not tell. */
function placeIn(kop: readonly string[]): string {
  const town = kop.map((line) => /^\s*pemerintah kota (.+?)\s*$/i.exec(line)?.[1]).find((name) => name !== undefined);
  return (town ?? '')
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Place and day over a signature. */
export function signedAt({ tempat, tanggal }: SheetDetails): string {
  return `${tempat || '…………………'}, ${tanggal === '' ? '………………………………' : dateText(tanggal)}`;
}

export function bothSides({ penyusun, evaluator }: SheetDetails): FormSigner[] {
  return [
    { role: 'Penyusun,', ...penyusun },
    { role: 'Evaluator,', ...evaluator },
  ];
}
