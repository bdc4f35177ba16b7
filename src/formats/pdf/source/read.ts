import { maker } from '../document';
import { find, firstRevision, letters, type Revision } from './revision';
import { unpack } from './unpack';

/** Why nothing was read. `foreign`: not one of ours, or saved anew by another program; `damaged`: cut off or spoiled. */
export type Unread = 'not-pdf' | 'foreign' | 'without-source' | 'damaged' | 'too-large';

export type ReadAttachment =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `size`: what it would have, of `too-large` */
  | { readonly ok: false; readonly why: Unread; readonly size: number };

/** Whether a file says that it is a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return letters(bytes, 0, 5) === '%PDF-';
}

/**
 * The file that `writePdf` attached, byte for byte. Only from what it wrote itself, or what was signed since by appending
 * to it: no reader of PDFs in general, so that a hostile one finds nothing to play with.
 * @param most bytes that it may have
 */
export function readAttachment(bytes: Uint8Array, most: number): ReadAttachment {
  if (!isPdf(bytes)) return unread('not-pdf');
  const revision = firstRevision(bytes);
  if (!revision) return unread(saysMaker(bytes) || !hasEnd(bytes) ? 'damaged' : 'foreign');
  if (!revision.body(revision.info)?.includes(`/Creator (${maker})`)) return unread('foreign');
  const catalog = revision.body(revision.root);
  if (catalog === undefined) return unread('damaged');
  const [, named] = /\n\/AF \[ (\d+) 0 R \]\n/.exec(catalog) ?? [];
  return named === undefined ? unread('without-source') : streamOf(bytes, revision, Number(named), most);
}

function unread(why: Unread, size = 0): ReadAttachment {
  return { ok: false, why, size };
}

/** A PDF of any maker ends so, but for a few bytes; a download that broke off does not. */
function hasEnd(bytes: Uint8Array): boolean {
  return letters(bytes, Math.max(0, bytes.length - 1024), bytes.length).includes('%%EOF');
}

function saysMaker(bytes: Uint8Array): boolean {
  return find(bytes, new TextEncoder().encode(`(${maker})`), 0) >= 0;
}

/** How an attachment's stream begins; other keys, another order are not ours. */
const stream =
  /^<<\n\/Type \/EmbeddedFile\n\/Subtype \/[\w#]+\n\/Params << \/Size (\d{1,10}) >>\n\/Length (\d{1,10})\n\/Filter \/FlateDecode\n>>\nstream\n/;

function streamOf(bytes: Uint8Array, revision: Revision, named: number, most: number): ReadAttachment {
  const [, file] = /^<< \/Type \/Filespec .*\/EF << \/F (\d+) 0 R/.exec(revision.body(named) ?? '') ?? [];
  const place = revision.placeOf(Number(file ?? 0));
  if (place === undefined) return unread('damaged');
  const [head, stated, packed] = stream.exec(revision.body(Number(file)) ?? '') ?? [];
  if (head === undefined) return unread('damaged');
  const size = Number(stated);
  if (size > most) return unread('too-large', size);
  const from = place + head.length;
  const to = from + Number(packed);
  if (letters(bytes, to, to + 11) !== '\nendstream\n') return unread('damaged');
  const whole = unpack(bytes.subarray(from, to), size);
  return whole ? { ok: true, bytes: whole } : unread('damaged');
}
