import { dateText } from '../../model';
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
  /** Each signs; none who is known is one blank. */
  readonly evaluator: readonly SheetSigner[];
}

/** What the files themselves say of it. */
export function detailsOf(all: readonly SheetData[]): SheetDetails {
  const kop = onlyKop(all);
  return {
    kop,
    tempat: placeIn(kop),
    tanggal:
      all
        .map(({ outcome }) => outcome?.tanggal ?? '')
        .sort()
        .at(-1) ?? '',
    nomor: '',
    penyusun: signerOf(onlyOne(all.map(({ submitted }) => submitted?.nama)) ?? ''),
    evaluator: evaluatorsOf(all).map(signerOf),
  };
}

/** Nobody signs on both sides: who submitted an SOP is not its evaluator, whoever recorded the outcome. */
function evaluatorsOf(all: readonly SheetData[]): readonly string[] {
  const key = (name: string): string => name.trim().toLowerCase();
  const drafters = new Set(all.map(({ submitted }) => key(submitted?.nama ?? '')));
  const names = new Map(all.flatMap(({ evaluators }) => evaluators.map((name) => [key(name), name] as const)));
  return [...names].flatMap(([own, name]) => (own === '' || drafters.has(own) ? [] : [name]));
}

function signerOf(nama: string): SheetSigner {
  return { nama, nip: '' };
}

/** The unit that an SOP is of: its own, else the last line of its letterhead. */
export function unitOf({ sop }: SheetData): string {
  return sop.unit || (sop.instansi.at(-1) ?? '');
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
  return `${tempat || '……………'}, ${tanggal === '' ? '………………………………' : dateText(tanggal)}`;
}

export function bothSides(details: SheetDetails): FormSigner[] {
  return [{ role: 'Penyusun,', ...details.penyusun }, ...evaluatorSide(details)];
}

/** Every evaluator who is named; room for one where none is. */
export function evaluatorSide({ evaluator }: SheetDetails): FormSigner[] {
  const named = evaluator.filter(({ nama, nip }) => nama !== '' || nip !== '');
  return (named.length > 0 ? named : [signerOf('')]).map((one) => ({ role: 'Evaluator,', ...one }));
}
