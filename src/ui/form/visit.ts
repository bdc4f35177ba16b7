import type { Editor } from '../../editor';
import type { Proposing } from '../usulan/proposing';

/** One stay of the caret in a field: what is typed there goes by one name, and can be taken back as a whole. */
export interface Visit {
  readonly merge: string;
  /** Takes back all that was typed since the caret came. @returns false when something else was done meanwhile */
  takeBack(): boolean;
  /** The caret goes; what would be proposed is. */
  end(): void;
}

export function beginVisit(editor: Editor, proposing: Proposing): Visit {
  const merge = `field ${editor.newId()}`;
  let steps = 0;
  let isAlone = true;
  const stop = editor.onJournal((entry) => {
    if (entry.kind !== 'run' || entry.merge !== merge) isAlone = false;
    else if (!entry.joins) steps += 1;
  });
  return {
    merge,
    end() {
      stop();
      proposing.settle(merge);
    },
    takeBack() {
      proposing.drop(merge);
      if (!isAlone) return false;
      for (; steps > 0; steps -= 1) editor.undo();
      isAlone = true;
      return true;
    },
  };
}
