import type { ReactNode } from 'react';
import type { WordPiece } from '../../review';
import { keyed } from './keyed';
import './marked-words.css';

/** A text with the words marked that another one has not: struck out what went, underlined what came. */
export function MarkedWords({ pieces }: { readonly pieces: readonly WordPiece[] }): ReactNode {
  return keyed(pieces, ({ kind, text }) => `${kind} ${text}`).map(({ key, item: { kind, text } }) => {
    if (kind === 'removed') return <del key={key}>{text}</del>;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    return <span key={key}>{text}</span>;
  });
}
