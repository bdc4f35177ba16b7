import { memo, type ReactNode, useId } from 'react';
import type { Thread, UsulanEvent } from '../../review';
import { saidNow } from '../../usulan';
import { sayDone } from '../../words';
import { useEditor, useSay } from '../app/desk';
import { Folded } from '../parts/Folded';
import { proposedInLine } from '../usulan/in-line';
import { pressProposal } from '../usulan/Proposal';
import { Answers } from './Answers';
import { Badge } from './Badge';
import { bodies } from './bodies';
import type { Located } from './located';
import { saidOf } from './moments';
import { type Notes, useNotes } from './notes-context';
import { whereName } from './placed-name';
import { Reply } from './Reply';
import { TakeBack } from './TakeBack';
import { Where } from './Where';
import './thread.css';

interface ThreadCardProps {
  readonly one: Located;
  readonly hue: number | undefined;
  readonly isOpen: boolean;
  readonly open: Notes['open'];
}

/** A thread: closed what it is about and what became of it, open all that was said and what can be done. */
export const ThreadCard = memo(function ThreadCard({ one, hue, isOpen, open }: ThreadCardProps): ReactNode {
  const say = useSay();
  const textId = useId();
  const { thread, label } = one;
  const { event, taken } = thread;
  const count = thread.answers.length;
  return (
    <li
      className={isOpen ? 'thread thread-open' : 'thread'}
      data-quiet={!thread.isOpen || undefined}
      onKeyDown={event.jenis === 'usulan' ? pressProposal : undefined}
    >
      <button
        type="button"
        className="thread-head"
        data-thread={thread.id}
        aria-expanded={isOpen}
        aria-describedby={isOpen && event.teks !== '' ? textId : undefined}
        onClick={() => open(isOpen ? null : thread.id, { reveal: !isOpen, focus: true })}
      >
        <span className="thread-line">
          <Badge label={label} hue={hue} />
          <span className="out-of-sight">{say('catatan.number', { label })}, </span>
          <span className="thread-who">{event.oleh.nama}</span>
        </span>
        <span className="thread-place">
          <PlaceName one={one} />
        </span>
        {!isOpen && event.jenis === 'usulan' && (
          <span className={taken ? 'thread-proposed thread-taken' : 'thread-proposed'}>
            <Proposed thread={thread} event={event} />
          </span>
        )}
        {!isOpen && event.teks !== '' && (
          <span className={taken ? 'thread-text thread-taken' : 'thread-text'}>{event.teks}</span>
        )}
        <span className="thread-facts">
          <span className="thread-state" data-state={taken ? 'taken' : thread.state}>
            {taken ? say('catatan.isTaken') : say(`threadState.${thread.state}`)}
          </span>
          <span className={event.bobot === 'wajib' ? 'thread-must' : undefined}>{say(`bobot.${event.bobot}`)}</span>
          {event.jenis === 'usulan' && <span>{say('usulan.is')}</span>}
          {event.perihal.map((kind) => (
            <span key={kind}>{say(`perihal.${kind}`)}</span>
          ))}
          {!isOpen && count > 0 && <span>{say('catatan.answers', { count })}</span>}
        </span>
      </button>
      {isOpen && <Opened one={one} textId={textId} />}
    </li>
  );
});

/** With the numbers that the langkah have now, as where it is opened. */
function Proposed({ thread, event }: { readonly thread: Thread; readonly event: UsulanEvent }): ReactNode {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const { seen, threads } = useNotes();
  return proposedInLine(event, say('common.blank'), () => {
    const now = saidNow(seen.sop, thread, threads);
    return now ? sayDone(language, [now]) : (event.ringkas ?? '');
  });
}

function PlaceName({ one }: { readonly one: Located }): ReactNode {
  const say = useSay();
  const { sop, drawing } = useNotes().seen;
  return whereName(sop, drawing, one.where, say);
}

function Opened({ one, textId }: { readonly one: Located; readonly textId: string }): ReactNode {
  const say = useSay();
  const reading = useEditor((state) => state.reading);
  const { event, taken } = one.thread;
  const Body = bodies[event.jenis];
  return (
    <div className="thread-body">
      {/* A proposal needs no reason: what it changes stands below. */}
      {event.teks !== '' && <Folded id={textId} className={taken ? 'thread-taken' : ''} text={event.teks} />}
      <p className="thread-said">
        {say('catatan.by', saidOf(event, say))} <TakeBack event={event} taken={taken} />
      </p>
      {taken && <p className="thread-said">{say('catatan.takenBack', saidOf(taken, say))}</p>}
      <Where one={one} />
      <Body one={one} />
      <Answers thread={one.thread} />
      {!reading && !taken && <Reply key={one.thread.id} thread={one.thread} />}
    </div>
  );
}
