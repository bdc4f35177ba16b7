import { type ReactNode, useState } from 'react';
import type { DocumentMeta } from '../../storage';
import { Bin } from './Bin';
import { DocumentList } from './DocumentList';

interface ShelfProps {
  readonly kept: readonly DocumentMeta[];
  readonly binned: readonly DocumentMeta[];
}

/** Daftar SOP, or what was deleted from it. */
export function Shelf({ kept, binned }: ShelfProps): ReactNode {
  const [inBin, setInBin] = useState(false);
  if (inBin) return <Bin documents={binned} onBack={() => setInBin(false)} />;
  return <DocumentList documents={kept} binned={binned.length} onBin={() => setInBin(true)} />;
}
