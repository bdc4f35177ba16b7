import { createContext, useContext } from 'react';
import type { Address } from './fields';

/** A text that is being written. */
export interface Writing {
  readonly address: Address;
  /** What was typed on the cell: it takes the place of what stood there. */
  readonly typed?: string | undefined;
}

/** The text that is written on the sheet, if any. */
export interface EditValue {
  readonly writing: Writing | null;
  /** @returns whether that text can be written */
  write(address: Address, typed?: string): boolean;
  stop(): void;
}

export const EditContext = createContext<EditValue | null>(null);

export function useEdit(): EditValue {
  const edit = useContext(EditContext);
  if (!edit) throw new Error('rendered outside of a sheet that can be edited');
  return edit;
}
