import type { ReactNode } from 'react';
import type { SymbolKind } from '../../drawing';

const outlines: Readonly<Record<SymbolKind, string>> = {
  mulai: 'M6 4h12a4 4 0 0 1 0 8H6a4 4 0 0 1 0-8z',
  selesai: 'M6 4h12a4 4 0 0 1 0 8H6a4 4 0 0 1 0-8z',
  proses: 'M3 3.5h18v9H3z',
  keputusan: 'M12 1.5l9 6.5-9 6.5L3 8z',
  konektor: 'M6 2.5h12v7l-6 5-6-5z',
};

/** A small outline of the symbol as it is drawn on paper, beside its name. */
export function SymbolShape({ jenis }: { readonly jenis: SymbolKind }): ReactNode {
  return (
    <svg className="symbol-shape" width="24" height="16" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      <path d={outlines[jenis]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}
