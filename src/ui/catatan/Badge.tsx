import type { ReactNode } from 'react';
import './badge.css';

interface BadgeProps {
  /** What the thread is called. */
  readonly label: string;
  /** From 1. */
  readonly hue: number | undefined;
}

/** What a thread is called, in the hue of who began it, as on its pin. */
export function Badge({ label, hue = 1 }: BadgeProps): ReactNode {
  return (
    <span className="badge" data-hue={hue} aria-hidden="true">
      {label}
    </span>
  );
}
