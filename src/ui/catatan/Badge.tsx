import type { ReactNode } from 'react';
import { initialsOf } from './people';
import './badge.css';

interface BadgeProps {
  readonly nama: string;
  readonly number: number;
  /** From 1. */
  readonly hue: number | undefined;
}

/** Whose remark it is and its number, as on its pin. */
export function Badge({ nama, number, hue = 1 }: BadgeProps): ReactNode {
  return (
    <span className="badge" data-hue={hue} aria-hidden="true">
      {initialsOf(nama)} {number}
    </span>
  );
}
