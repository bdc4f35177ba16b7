import type { ReactNode } from 'react';
import type { WordPiece } from '../../review';
import { useSay } from '../app/desk';
import { keyed } from './keyed';
import './marked-words.css';

interface MarkedWordsProps {
  readonly pieces: readonly WordPiece[];
  /** Which of the two texts is shown; left out: both in one. */
  readonly side?: 'removed' | 'added';
}

/** A text with the words marked that another one has not: by a line, by colour, and said aloud. */
export function MarkedWords({ pieces, side }: MarkedWordsProps): ReactNode {
  const say = useSay();
  const shown = pieces.filter(({ kind }) => side === undefined || kind === 'same' || kind === side);
  return keyed(shown, ({ kind, text }) => `${kind} ${text}`).map(({ key, item: { kind, text } }) => {
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Mark = kind === 'removed' ? 'del' : 'ins';
    return (
      <Mark key={key}>
        <span className="out-of-sight">[{say(`common.${kind}`)}: </span>
        {text}
        <span className="out-of-sight">]</span>
      </Mark>
    );
  });
}
