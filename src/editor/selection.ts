import type { Sop } from '../model';

/** What is selected, in the document's own terms: the drawing may be laid out anew and the selection still stands. */
export type Selection =
  | { readonly kind: 'simbol'; readonly id: string }
  | { readonly kind: 'alur'; readonly id: string }
  /** A page connector by its label; `side` is the end that was chosen. */
  | { readonly kind: 'penghubung'; readonly label: string; readonly side: 'out' | 'in' }
  /** A ruled cell: of the table, its headings, or the identity sheet. */
  | {
      readonly kind: 'isian';
      readonly langkah: string | null;
      readonly column: string | null;
      readonly of: string | null;
      readonly field: string | null;
    };

/** A short name of what is selected: equal selections have equal keys. */
export function selectionKey(selection: Selection): string {
  switch (selection.kind) {
    case 'simbol':
    case 'alur':
      return `${selection.kind} ${selection.id}`;
    case 'penghubung':
      return `penghubung ${selection.label}:${selection.side}`;
    case 'isian':
      return ['isian', selection.langkah, selection.column, selection.of, selection.field].join(' ');
  }
}

/** Whether both select the same thing; so do two nothings. */
export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  if (one === null || other === null) return one === other;
  return selectionKey(one) === selectionKey(other);
}

/** The selection, unless what it names is not in the document. */
export function stillThere(sop: Sop, selection: Selection | null): Selection | null {
  switch (selection?.kind) {
    case 'simbol':
      return sop.langkah.some(({ simbol }) => simbol.some(({ id }) => id === selection.id)) ? selection : null;
    case 'alur':
      return sop.alur.some(({ id }) => id === selection.id) ? selection : null;
    case 'isian': {
      const { langkah } = selection;
      return langkah === null || sop.langkah.some(({ id }) => id === langkah) ? selection : null;
    }
    default:
      return selection;
  }
}
