import { type Editor, type Selection, sameSelection } from '../../editor';
import type { View } from '../database/rows';
import type { OpenedDocument } from '../library/desk';

/** What a seat shows in the editor, and how that was looked at last. */
export class Showing {
  readonly #editor: Editor;
  /** The editor's opening that is ours. */
  #opening = -1;
  #isOpening = false;
  #selection: Selection | null = null;
  #view: View | null = null;
  /** The last change that is shown. */
  #written = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Whether the editor shows what it was given here. */
  get isShown(): boolean {
    const { file, opening } = this.#editor.state();
    return this.#isOpening || (file !== null && opening === this.#opening);
  }

  get view(): View | null {
    return this.#view;
  }

  get written(): number {
    return this.#written;
  }

  /** @param work opens something in the editor */
  open(work: () => void): void {
    this.#isOpening = true;
    work();
    this.#isOpening = false;
    const { opening, selection } = this.#editor.state();
    [this.#opening, this.#selection] = [opening, selection];
  }

  /** @returns how many steps could not be done again */
  restore(opened: OpenedDocument, isReader: boolean): number {
    let lost = 0;
    this.#view = opened.view;
    this.#written = opened.written;
    this.open(() => {
      lost = this.#editor.restore(opened, isReader).lost;
    });
    return lost;
  }

  /** How it is looked at by now. @returns the selection and the view, where that is news */
  look(view: View | null = this.#view): { readonly selection: Selection | null; readonly view: View | null } | null {
    const { selection } = this.#editor.state();
    if (view === this.#view && sameSelection(selection, this.#selection)) return null;
    [this.#view, this.#selection] = [view, selection];
    return { selection, view };
  }

  /** The same as it is now on the disk, shown where this tab was. */
  here(opened: OpenedDocument): OpenedDocument {
    return { ...opened, selection: this.#editor.state().selection, view: this.#view };
  }
}
