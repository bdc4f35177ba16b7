import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Icon } from './Icon';
import './way-card.css';

interface WayCardProps {
  readonly of: LucideIcon;
  readonly name: string;
  /** A sentence on what comes of it. */
  readonly hint: string;
  readonly isPrimary?: boolean;
  readonly go: () => void;
}

/** A way to go on, with a sentence: the whole card is the button, the sentence is its description. */
export function WayCard({ of, name, hint, isPrimary = false, go }: WayCardProps): ReactNode {
  const id = useId();
  return (
    <div className={isPrimary ? 'way-card way-card-primary' : 'way-card'}>
      <Icon of={of} />
      <button type="button" aria-describedby={id} onClick={go}>
        {name}
      </button>
      <p id={id}>{hint}</p>
    </div>
  );
}
