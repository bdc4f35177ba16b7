import { useEffect } from 'react';
import type { Drawing } from '../../drawing';
import { whenIdle } from '../app/moments';
import { makeReady } from '../output/output';

/** Once a document is shown and the browser is idle, what its PDF needs is fetched: the network may be gone later. */
export function usePreparation(drawing: Drawing | null): void {
  useEffect(() => (drawing ? whenIdle(() => void makeReady(drawing)) : undefined), [drawing]);
}
