import { sidikOf } from '../../formats/json';
import type { Peristiwa, Reviu, SopFile, Versi } from '../../model';
import { faultIn, fold, freshWords, withEvents, withKeys, withVersions } from '../../review';
import type { Returned } from '../app/asking';

/** What one of the files that came back brings. */
export type ToldFile = { readonly name: string } & (
  | { readonly is: 'unread'; readonly why: string }
  | { readonly is: 'other-sop'; readonly nama: string }
  | {
      readonly is: 'there';
      readonly file: SopFile;
      readonly counts: FileCounts;
      /** Who said what is new in it. */
      readonly authors: readonly string[];
      readonly isOtherText: boolean;
    }
);

export interface FileCounts {
  /** New here: remarks, proposals, all else that was said, versions. */
  readonly catatan: number;
  readonly usulan: number;
  readonly lain: number;
  readonly versi: number;
  /** Keys of the reviu that only a later application knows. */
  readonly kunci: number;
  /** Remarks, proposals and answers that are here already, or came with a file before it. */
  readonly ada: number;
  /** Of what is new: said of another text, not understood, answering what is not here, bearing the id of another. */
  readonly older: number;
  readonly unshown: number;
  readonly loose: number;
  readonly twins: number;
  readonly unlikelyTimes: number;
}

/** What all of the files bring together. */
export interface Told {
  readonly files: readonly ToldFile[];
  readonly events: readonly Peristiwa[];
  readonly versions: readonly Versi[];
  /** Of the reviu, where it holds some that we do not know. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** How much is new, all of it. */
  readonly count: number;
}

/** Looks at files that came back, one after another; ours is not changed. */
export function toldOf(mine: SopFile, returned: readonly Returned[]): Told {
  const sidik = sidikOf(mine.sop);
  let { reviu, riwayat } = mine;
  const files = returned.map((one): ToldFile => {
    const { name } = one;
    if (!one.ok) return { name, is: 'unread', why: one.why };
    const { file, unlikelyTimes } = one;
    if (file.sop.id !== mine.sop.id) return { name, is: 'other-sop', nama: file.sop.identitas.nama };
    const before = { reviu, riwayat };
    reviu = withEvents(withKeys(reviu, file.reviu), file.reviu.peristiwa);
    riwayat = withVersions(riwayat, file.riwayat);
    const counts = { ...countsOf(before, { reviu, riwayat }, file, sidik), unlikelyTimes };
    const authors = [...new Set(freshWords(before.reviu, reviu).map(({ oleh }) => oleh.nama))];
    return { name, is: 'there', file, counts, authors, isOtherText: sidikOf(file.sop) !== sidik };
  });
  const { peristiwa, ...keys } = reviu as Reviu & Readonly<Record<string, unknown>>;
  const events = freshIn(peristiwa, mine.reviu.peristiwa);
  const versions = freshIn(riwayat, mine.riwayat);
  const count = events.length + versions.length + freshKeys(mine.reviu, reviu);
  return { files, events, versions, keys, count };
}

type Beside = Pick<SopFile, 'reviu' | 'riwayat'>;

function countsOf(before: Beside, after: Beside, file: SopFile, sidik: string): Omit<FileCounts, 'unlikelyTimes'> {
  const fresh = freshWords(before.reviu, after.reviu);
  const moved = freshIn(after.reviu.peristiwa, before.reviu.peristiwa);
  const versi = freshIn(after.riwayat, before.riwayat).length;
  const { loose, unknown } = fold(after.reviu);
  const [looseOnes, unknownOnes] = [new Set<unknown>(loose), new Set<unknown>(unknown)];
  const ofKind = (jenis: string): number => fresh.filter((event) => event.jenis === jenis && !faultIn(event)).length;
  const [catatan, usulan] = [ofKind('catatan'), ofKind('usulan')];
  return {
    catatan,
    usulan,
    lain: fresh.length - catatan - usulan,
    versi,
    kunci: freshKeys(before.reviu, after.reviu),
    ada: file.reviu.peristiwa.filter(isTalk).length - fresh.filter(isTalk).length,
    older: fresh.filter((event) => isRemark(event) && isOf(event) !== undefined && isOf(event) !== sidik).length,
    unshown: fresh.filter((event) => unknownOnes.has(event)).length,
    loose: fresh.filter((event) => looseOnes.has(event)).length,
    twins: moved.filter((event) => 'kembarDari' in event).length,
  };
}

function freshKeys(before: Reviu, after: Reviu): number {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).filter(([key, value]) => key !== 'peristiwa' && known.get(key) !== value).length;
}

/** What belongs to threads; statuses and the like are in every copy of the SOP. */
function isTalk({ jenis }: Peristiwa): boolean {
  return ['catatan', 'usulan', 'tanggapan', 'tindakLanjut', 'putusan'].includes(jenis);
}

function isRemark({ jenis }: Peristiwa): boolean {
  return jenis === 'catatan' || jenis === 'usulan';
}

/** The SHA-256 of the content that something was said of. */
function isOf(event: Peristiwa): unknown {
  return (event as { readonly sidik?: unknown }).sidik;
}

function freshIn<T>(after: readonly T[], before: readonly T[]): T[] {
  const known = new Set(before);
  return after.filter((one) => !known.has(one));
}
