import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sop, Versi } from '../../model';
import { withOwnLogo } from './beside';
import { readSop } from './read';
import type { Problem } from './report';
import { currentVersion } from './schema';
import { writeSop } from './write';

/** The content of an SOP by itself, as the bytes of a file without reviu and riwayat. */
export function contentText(sop: Sop): string {
  return writeSop({ sop, reviu: { peristiwa: [] }, riwayat: [] });
}

const known = new WeakMap<Sop, string>();

/** The SHA-256 of the content, in hexadecimal: equal contents have equal ones. Made once for each frozen document. */
export function sidikOf(sop: Sop): string {
  const before = known.get(sop);
  if (before !== undefined) return before;
  const sidik = bytesToHex(sha256(utf8ToBytes(contentText(sop))));
  if (Object.isFrozen(sop)) known.set(sop, sidik);
  return sidik;
}

/** The number of the next version. */
export function nextVersion(riwayat: readonly Versi[]): number {
  return riwayat.reduce((most, { nomor }) => Math.max(most, nomor), 0) + 1;
}

/** A version to be kept: the content as it is now. */
export function versionOf(sop: Sop, about: Pick<Versi, 'nomor' | 'waktu' | 'oleh' | 'catatan'>): Versi {
  const { nomor, waktu, oleh, catatan } = about;
  return { nomor, waktu, oleh, catatan, sidik: sidikOf(sop), isi: JSON.parse(contentText(sop)) };
}

export type Content =
  /** `isIntact`: the content is what its sidik says; false where somebody changed one of them, or there is no sidik. */
  | { readonly ok: true; readonly sop: Sop; readonly isIntact: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The document of a version, read as every file is. */
export function contentOf({ isi, sidik }: Versi): Content {
  const read = readSop(JSON.stringify({ format: 'sop-ap', versi: currentVersion, ...(withOwnLogo(isi) as object) }));
  if (!read.ok) return read;
  const { sop } = read.file;
  return { ok: true, sop, isIntact: sidikOf(sop) === sidik };
}
