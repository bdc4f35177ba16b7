import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Change } from '../../review';
import { sayChange } from '../../words';
import { useEditor, useSay } from '../app/desk';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { signs } from './kinds';
import { bringLine } from './scroll';

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly current: number | null;
  /** Whether a change is seen on the drawing of either state. */
  readonly isSeen: (index: number) => boolean;
  readonly onChoose: (index: number) => void;
}

/** Every change as a sentence. Tab reaches one of them, the arrows go on from there; to go is to be shown its place. */
export function ChangeList({ changes, current, isSeen, onChoose }: ChangeListProps): ReactNode {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (current !== null) bringLine(list.current, list.current?.children[current]);
  }, [current]);
  const press = (event: KeyboardEvent, index: number): void => {
    const last = changes.length - 1;
    const steps: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: last };
    const to = steps[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(last, Math.max(0, to));
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>('button')[next]?.focus({ preventScroll: true });
  };
  return (
    <ol ref={list} className="banding-list" aria-label={say('banding.changes')}>
      {keyed(changes, ({ kind, part }) => `${kind} ${part}`).map(({ key, item: change }, index) => (
        <li key={key}>
          <button
            type="button"
            className={`banding-change banding-${change.kind}`}
            aria-current={index === current ? 'true' : undefined}
            tabIndex={index === (current ?? 0) ? 0 : -1}
            onClick={() => onChoose(index)}
            onKeyDown={(event) => press(event, index)}
          >
            <span className="banding-sign">
              <Icon of={signs[change.kind]} />
              {index + 1}
            </span>
            <span className="banding-sentence">
              <span className="out-of-sight">{say(`banding.${change.kind}`)}: </span>
              {sayChange(language, change)}
              {!isSeen(index) && <span className="banding-unseen"> {say('banding.unseen')}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
