import { lazy, type ReactNode, Suspense } from 'react';
import type { Comparison } from '../app/comparing';

/** A chunk of its own: few SOPs are compared on a day. */
const Banding = lazy(async () => ({ default: (await import('./Banding')).Banding }));

interface BandingPlaceProps {
  readonly comparison: Comparison;
  readonly onClose: () => void;
}

export function BandingPlace(props: BandingPlaceProps): ReactNode {
  return (
    <Suspense>
      <Banding {...props} />
    </Suspense>
  );
}
