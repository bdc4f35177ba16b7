import type { ReactNode } from 'react';
import { type Answer, acceptanceOf, type Thread } from '../../review';
import { type Say, useSay } from '../app/desk';
import { Folded } from '../parts/Folded';
import { saidOf } from './moments';
import { TakeBack } from './TakeBack';

/** What was said to a remark, in the order in which it came. */
export function Answers({ thread }: { readonly thread: Thread }): ReactNode {
  const say = useSay();
  if (thread.answers.length === 0) return null;
  return (
    <ol className="answers" aria-label={say('catatan.answers', { count: thread.answers.length })}>
      {thread.answers.map(({ event, taken }) => (
        <li key={event.id} className={taken ? 'answer thread-taken' : 'answer'}>
          {event.jenis !== 'tanggapan' && <p className="answer-deed">{deedOf(event, thread, say)}</p>}
          {event.teks !== undefined && event.teks !== '' && <Folded className="answer-text" text={event.teks} />}
          <p className="thread-said">
            {taken ? say('catatan.takenBack', saidOf(taken, say)) : say('tanggapan.by', saidOf(event, say))}{' '}
            <TakeBack event={event} taken={taken} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function deedOf(event: Answer['event'], thread: Thread, say: Say): string {
  if (event.jenis === 'tindakLanjut') {
    return say('tanggapan.marked', { state: say(`threadState.${event.keadaan}`) });
  }
  if (thread.isUndone && event === acceptanceOf(thread)) return say('tanggapan.undone');
  return event.jenis === 'putusan' ? say('tanggapan.decided', { hasil: event.hasil }) : '';
}
