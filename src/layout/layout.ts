import type { Drawing } from '../drawing';
import { type Kertas, type Profil, type Sop, tampilanOf } from '../model';
import { assemble } from './pages';
import { bodyOf, paperOf } from './paper';
import { remarksOf } from './remarks';

export interface LayoutOptions {
  /** Overrides `tampilan.kertas`. */
  readonly kertas?: Kertas;
  /** Overrides `tampilan.profil`. */
  readonly profil?: Profil;
}

/** Turns an SOP into pages of marks and zones: a pure function, the same bytes for the same input. */
export function layout(sop: Sop, options: LayoutOptions = {}): Drawing {
  const { profil = sop.tampilan.profil } = options;
  const resolved = tampilanOf({ tampilan: { ...sop.tampilan, profil } });
  const tampilan = { ...resolved, kertas: options.kertas ?? resolved.kertas };
  const paper = paperOf(tampilan.kertas);
  const body = bodyOf(paper, tampilan);
  const { pages, table } = assemble(sop, tampilan, paper, body);
  return { paper, title: sop.identitas.nama, pages, remarks: remarksOf(sop, tampilan, table, pages, body) };
}
