import type { ReactNode } from 'react';
import { diffWords } from '../../review';
import { useSay } from '../app/desk';
import { MarkedWords } from './MarkedWords';
import './old-and-new.css';

interface OldAndNewProps {
  readonly was: string;
  readonly becomes: string;
  /** What each of them is called. */
  readonly names: readonly [was: string, becomes: string];
}

/** Beside each other longer texts would be columns of a word or two. */
const short = 40;

/** Two states of a text beside each other, long ones one over the other, the words marked that only one of them has. */
export function OldAndNew({ was, becomes, names: [wasName, becomesName] }: OldAndNewProps): ReactNode {
  const say = useSay();
  const pieces = diffWords(was, becomes);
  return (
    <dl className="old-and-new" data-long={Math.max(was.length, becomes.length) > short || undefined}>
      <div>
        <dt>{wasName}</dt>
        <dd>{was === '' ? say('common.blank') : <MarkedWords pieces={pieces} side="removed" />}</dd>
      </div>
      <div>
        <dt>{becomesName}</dt>
        <dd>{becomes === '' ? say('common.blank') : <MarkedWords pieces={pieces} side="added" />}</dd>
      </div>
    </dl>
  );
}
