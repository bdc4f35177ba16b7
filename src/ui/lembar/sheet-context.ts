import { createContext, useContext } from 'react';
import type { Drawing } from '../../drawing';
import type { Selection } from '../../editor';
import type { Sop } from '../../model';
import type { PlacedPage } from './plan';
import type { Stop } from './stops';

/** One document on the desk, and how to choose something of it. */
export interface SheetValue {
  readonly sop: Sop;
  readonly drawing: Drawing;
  readonly places: readonly PlacedPage[];
  readonly stops: readonly Stop[];
  /** Selects; `reveal` moves the view there, `focus` the keyboard too. */
  choose(selection: Selection | null, how?: { readonly reveal?: boolean; readonly focus?: boolean }): void;
}

export const SheetContext = createContext<SheetValue | null>(null);

export function useSheet(): SheetValue {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error('rendered outside of a sheet');
  return sheet;
}
