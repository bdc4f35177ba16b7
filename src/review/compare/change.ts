import type { Place } from '../places';
import type { WordPiece } from './words';

/** The part of the SOP that a change is about. */
export type Part =
  | 'identitas'
  | 'bagianLain'
  | 'langkah'
  | 'pelaksana'
  | 'simbol'
  | 'alur'
  | 'catatan'
  | 'pihakLuar'
  | 'klasifikasi'
  | 'pengecualian'
  | 'tampilan';

/** One thing that is different. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly part: Part;
  /** Where it is in the one, where in the other; nothing where it is not. */
  readonly one?: Place;
  readonly other?: Place;
  /** `waktu`, `jenis`, `pelaksana`, …: what of it has changed. */
  readonly field?: string;
  /** As it reads, lists in lines. */
  readonly was?: string;
  readonly now?: string;
  /** For texts: the words marked. */
  readonly words?: readonly WordPiece[];
  /** What the sentence names: `nomor` (of the langkah, from 1), `dari`, `ke`, `nama`. */
  readonly data: Readonly<Record<string, string | number>>;
}
