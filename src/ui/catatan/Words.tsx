import type { ReactNode } from 'react';
import type { WordPiece } from '../../review';
import { useSay } from '../app/desk';
import { keyed } from '../parts/keyed';

interface WordsProps {
  readonly pieces: readonly WordPiece[];
  /** Which of the two texts is shown. */
  readonly side: 'removed' | 'added';
}

/** One of two texts, with the words that the other has not: marked by a line and by colour, and said aloud. */
export function Words({ pieces, side }: WordsProps): ReactNode {
  const say = useSay();
  const shown = pieces.filter(({ kind }) => kind === 'same' || kind === side);
  const Mark = side === 'removed' ? 'del' : 'ins';
  return (
    <span className="words">
      {keyed(shown, ({ kind, text }) => `${kind} ${text}`).map(({ key, item: { kind, text } }) =>
        kind === 'same' ? (
          <span key={key}>{text}</span>
        ) : (
          <Mark key={key}>
            <span className="out-of-sight">[{say(`catatan.${side}`)}:</span>
            {text}
            <span className="out-of-sight">]</span>
          </Mark>
        ),
      )}
    </span>
  );
}
