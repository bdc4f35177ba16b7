import { ArrowUpDown, type LucideIcon, Minus, PencilLine, Plus } from 'lucide-react';
import type { Change } from '../../review';

/** A change is told by a sign, a kind of line and a word; its colour only helps. */
export const signs: Readonly<Record<Change['kind'], LucideIcon>> = {
  added: Plus,
  removed: Minus,
  moved: ArrowUpDown,
  changed: PencilLine,
};

export const kinds: readonly Change['kind'][] = ['added', 'removed', 'moved', 'changed'];
