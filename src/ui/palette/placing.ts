import { createContext, useContext } from 'react';
import type { Point } from '../../drawing';
import type { Aim } from './aim';
import type { Item } from './items';
import type { Direction } from './step-aim';

/** Something of the palette on its way to the paper. */
export interface Placing {
  readonly item: Item;
  /** In the hand, picked up by a click, or led by the arrow keys. */
  readonly by: 'drag' | 'click' | 'keys';
  readonly aim: Aim | null;
}

export interface PlacingValue {
  readonly placing: Placing | null;
  /** @returns whether it may be put anywhere */
  begin(item: Item, by: Placing['by']): boolean;
  /** @param point of the window, px; null: not over the paper */
  lead(point: Point | null): void;
  step(way: Direction): void;
  /** Puts it at the point, or where it was led to; where it cannot be, that is said. */
  drop(point?: Point): void;
  cancel(): void;
  /** Puts one behind what is selected. */
  append(item: Item): void;
  /** Makes the selected symbol one of that kind. */
  replace(item: Item): void;
}

export const PlacingContext = createContext<PlacingValue | null>(null);

export function usePlacing(): PlacingValue {
  const value = useContext(PlacingContext);
  if (!value) throw new Error('rendered outside of a sheet with a palette');
  return value;
}
