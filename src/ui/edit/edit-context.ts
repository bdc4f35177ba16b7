import { createContext, useContext } from 'react';
import type { Box, Page, Point } from '../../drawing';
import type { Selection } from '../../editor';
import type { Address } from './fields';

/** A text that is being written. */
export interface Writing {
  readonly address: Address;
  /** What was typed on the cell: it takes the place of what stood there. */
  readonly typed?: string | undefined;
  /** What was selected when it was begun: the keyboard goes back to it. */
  readonly from?: Selection | undefined;
  /** Its row was made by going on from the text before it, which is this; who takes that back is there again. */
  readonly madeFrom?: Address | undefined;
}

/** An arrow that is being made: from a symbol to the one that is chosen so far. */
export interface Connecting {
  readonly dari: string;
  readonly ke: string | null;
  /** The number of the langkah, as far as it is typed. */
  readonly number: string;
  /** The letter that began it: with another letter behind it, it was the beginning of a text. */
  readonly typed?: string | undefined;
}

/** What is shown while something is dragged. */
export interface Dragging {
  /** Where it would be dropped, mm. */
  readonly mark?: { readonly page: Page; readonly box: Box } | undefined;
  /** An arrow in the hand, px of the sheet. */
  readonly line?: { readonly from: Point; readonly to: Point };
}

/** Where the menu of what is selected is open: where the pointer was, px of the window, or at what is selected. */
export type MenuAt = Point | 'selected';

/** What is being made on the sheet, if anything: a text or an arrow. */
export interface EditValue {
  readonly writing: Writing | null;
  /** @returns whether that text can be written */
  write(address: Address, how?: Omit<Writing, 'address'>): boolean;
  stop(): void;
  readonly connecting: Connecting | null;
  connect(connecting: Connecting | null): void;
  readonly drag: Dragging | null;
  setDrag(drag: Dragging | null): void;
  readonly menu: MenuAt | null;
  openMenu(at: MenuAt | null): void;
}

export const EditContext = createContext<EditValue | null>(null);

export function useEdit(): EditValue {
  const edit = useContext(EditContext);
  if (!edit) throw new Error('rendered outside of a sheet that can be edited');
  return edit;
}
