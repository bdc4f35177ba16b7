import type { ReactNode } from 'react';
import { diffWords } from '../../review';
import { useSay } from '../app/desk';
import { keyed } from '../parts/keyed';
import '../parts/marked-words.css';
import './usulan.css';

interface ChangeProps {
  readonly was: string;
  readonly becomes: string;
  /** The old text is what stands there now. */
  readonly since?: boolean;
}

/** The old text and the proposed one, the words marked that only one of them has: by a line, by colour, and said aloud. */
export function Change({ was, becomes, since = false }: ChangeProps): ReactNode {
  const say = useSay();
  return (
    <dl className="usulan-change">
      <div>
        <dt>{say(since ? 'usulan.now' : 'usulan.was')}</dt>
        <dd>{was === '' ? say('usulan.empty') : <Marked {...{ was, becomes }} side="removed" />}</dd>
      </div>
      <div>
        <dt>{say('usulan.becomes')}</dt>
        <dd>{becomes === '' ? say('usulan.empty') : <Marked {...{ was, becomes }} side="added" />}</dd>
      </div>
    </dl>
  );
}

function Marked({
  was,
  becomes,
  side,
}: Omit<ChangeProps, 'since'> & { readonly side: 'removed' | 'added' }): ReactNode {
  const say = useSay();
  const pieces = diffWords(was, becomes).filter(({ kind }) => kind === 'same' || kind === side);
  const Mark = side === 'removed' ? 'del' : 'ins';
  return keyed(pieces, ({ kind, text }) => `${kind} ${text}`).map(({ key, item: { kind, text } }) =>
    kind === 'same' ? (
      <span key={key}>{text}</span>
    ) : (
      <Mark key={key}>
        <span className="out-of-sight">[{say(`usulan.${side}`)}: </span>
        {text}
        <span className="out-of-sight">]</span>
      </Mark>
    ),
  );
}
