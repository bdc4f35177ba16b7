import type { Drawing } from '../drawing';
import { type Kertas, type Profil, type Sop, type TampilanLengkap, tampilanOf } from '../model';
import { keeping } from './keep';
import { type Tanda, withTanda } from './page-mark';
import { assemble } from './pages';
import { bodyOf, paperOf } from './paper';
import { remarksOf } from './remarks';

export interface LayoutOptions {
  /** Overrides `tampilan.kertas`. */
  readonly kertas?: Kertas;
  /** Overrides `tampilan.profil`. */
  readonly profil?: Profil;
  /** What lies across every page; nothing when left out. It follows from the review, which the layout does not know. */
  readonly tanda?: Tanda | null;
  /** The number of the first page, 1 when left out: an SOP in a book goes on where the one before it ended. */
  readonly firstNumber?: number;
}

/** Turns an SOP into pages of marks and zones: a pure function, the same bytes for the same input. */
export function layout(sop: Sop, options: LayoutOptions = {}): Drawing {
  const { tanda = null, ...others } = options;
  return withTanda(unmarked(sop, others), tanda);
}

type Bare = Omit<LayoutOptions, 'tanda'>;

/** The last document that was laid: a page mark that comes or goes lays nothing anew. Only time depends on it. */
let last: { readonly sop: Sop; readonly key: string; readonly drawing: Drawing } | null = null;

function unmarked(sop: Sop, options: Bare): Drawing {
  const { kertas, profil, firstNumber } = options;
  const key = JSON.stringify([kertas, profil, firstNumber]);
  if (last?.sop === sop && last.key === key) return last.drawing;
  const drawing = lay(sop, options);
  if (Object.isFrozen(sop)) last = { sop, key, drawing };
  return drawing;
}

const resolved = keeping<Sop['tampilan'], TampilanLengkap>();

function lay(sop: Sop, { profil = sop.tampilan.profil, kertas, firstNumber = 1 }: Bare): Drawing {
  const tampilan = resolved(sop.tampilan, `${profil} ${kertas}`, () => {
    const whole = tampilanOf({ tampilan: { ...sop.tampilan, profil } });
    return { ...whole, kertas: kertas ?? whole.kertas };
  });
  const paper = paperOf(tampilan.kertas);
  const body = bodyOf(paper, tampilan);
  const { pages, table } = assemble(sop, tampilan, paper, body, firstNumber);
  return { paper, title: sop.identitas.nama, pages, remarks: remarksOf(sop, tampilan, table, pages, body) };
}
