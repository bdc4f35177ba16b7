import type { Identitas, Langkah, Sop, SopFile, Tampilan, Versi } from '../../model';
import { agreedBy, markOf, type PageMark, type StatusEvent } from '../../review';
import { contentOf, contentText, sidikOf } from './versions';

/** The mark that the pages of a file bear. What was changed after it was agreed or signed is a draft again. */
export function pageMarkOf(file: SopFile): PageMark | null {
  return markOf(file.reviu, changedSince(file) !== null);
}

interface Answer {
  readonly agreed: StatusEvent;
  readonly riwayat: readonly Versi[];
  readonly isChanged: boolean;
}

const known = new WeakMap<Sop, Answer>();

/**
 * The status with which the content was agreed or signed, where the document says something else now; null where it still
 * says the same, where nothing was agreed, or where nobody recorded what. Compared once for each frozen document.
 */
export function changedSince({ sop, reviu, riwayat }: SopFile): StatusEvent | null {
  const agreed = agreedBy(reviu);
  if (!agreed?.sidik) return null;
  const before = known.get(sop);
  const isChanged =
    before?.agreed === agreed && before.riwayat === riwayat ? before.isChanged : isOther(sop, agreed, riwayat);
  if (Object.isFrozen(sop)) known.set(sop, { agreed, riwayat, isChanged });
  return isChanged ? agreed : null;
}

function isOther(sop: Sop, { sidik, status }: StatusEvent, riwayat: readonly Versi[]): boolean {
  const version = riwayat.find((one) => one.sidik === sidik);
  const then = version && contentThen(version);
  if (!then) return sidikOf(sop) !== sidik;
  if (sop.identitas.logo !== then.sop.identitas.logo) return true;
  const isSigned = status === 'Disahkan' || status === 'Berlaku';
  const now = isSigned ? sop : { ...sop, identitas: asBlankAsThen(sop.identitas, then.sop.identitas) };
  return contentText(besidesPaper(now)) !== then.text;
}

interface Then {
  readonly sop: Sop;
  readonly text: string;
}

const versions = new WeakMap<Versi, Then | null>();

/** null: its content cannot be read, or is not what its `sidik` says: then it vouches for nothing. */
function contentThen(version: Versi): Then | null {
  const before = versions.get(version);
  if (before !== undefined) return before;
  const content = contentOf(version);
  const then =
    content.ok && content.isIntact ? { sop: content.sop, text: contentText(besidesPaper(content.sop)) } : null;
  versions.set(version, then);
  return then;
}

const givenAtSigning = ['nomor', 'tanggalPembuatan', 'tanggalRevisi', 'tanggalEfektif'] as const;

/** Until it is signed number and days may still be written where they were blank. */
function asBlankAsThen(now: Identitas, then: Identitas): Identitas {
  const blank = givenAtSigning.filter((field) => (then[field] ?? '') === '');
  return { ...now, ...Object.fromEntries(blank.map((field) => [field, then[field]])) };
}

/**
 * What only lies otherwise on the paper is the same SOP: another paper, margins, widths, face, place and way of the signature.
 * The logo, as long as all else together, is compared by itself.
 */
function besidesPaper(sop: Sop): Sop {
  const { kertas, huruf, ukuran, batas, lebar, susunan, tandaTangan, caraTandaTangan, barisNomor, ...tampilan } =
    sop.tampilan;
  const identitas = { ...sop.identitas, logo: null };
  return { ...sop, identitas, tampilan: tampilan as Tampilan, langkah: sop.langkah.map(unbroken) };
}

function unbroken(langkah: Langkah): Langkah {
  return langkah.gantiHalaman ? { ...langkah, gantiHalaman: false } : langkah;
}
