import { type KeyboardEvent, type ReactNode, useId, useMemo, useState } from 'react';
import type { Sop } from '../../model';
import { decisionOn, proposedText, type Thread, textThere, type UsulanEvent } from '../../review';
import { saidNow, type UsulanState, usulanState, wouldBe } from '../../usulan';
import { sayDone, sayRefusal } from '../../words';
import { useDesk, useEditor, useSay } from '../app/desk';
import { commandOf } from '../app/keys';
import { useNotes } from '../catatan/notes-context';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { OldAndNew } from '../parts/OldAndNew';
import { useDecide } from './useDecide';
import './usulan.css';

interface ProposalProps {
  readonly thread: Thread;
  readonly event: UsulanEvent;
}

/** A proposal in its thread: what it changes, how its place reads now, and what the drafter may do with it. */
export function Proposal({ thread, event }: ProposalProps): ReactNode {
  const say = useSay();
  const readOnly = useEditor((state) => state.readOnly);
  const { sop, threads } = useSeen();
  const state = useMemo(() => usulanState(sop, event, threads), [sop, event, threads]);
  const decision = decisionOn(thread);
  const becomes = proposedText(event);
  const was = textThere(event, event.semula);
  const warningId = useId();
  const isAccepted = decision?.hasil === 'diterima';
  // Accepted, and not in the document any more: it may be taken once more.
  const isLost = isAccepted && (state.is === 'applicable' || state.is === 'changed');
  const isDecidable = !readOnly && !thread.taken && (decision === undefined || isLost);
  return (
    <div className="usulan-body">
      {becomes !== undefined && was !== undefined ? (
        <OldAndNew was={was} becomes={becomes} names={[say('usulan.was'), say('usulan.becomes')]} />
      ) : (
        <p className="usulan-sentence">
          <Sentence thread={thread} event={event} />
        </p>
      )}
      {!thread.taken && (
        <Standing
          {...{
            event,
            state,
            becomes,
            warningId,
            isUndone: thread.isUndone,
            isAccepted,
            isDecided: decision !== undefined,
          }}
        />
      )}
      {isDecidable && <Decisions {...{ thread, event, state, warningId }} />}
    </div>
  );
}

/** The document and what is said about it, both of the moment in which the thread was found: who types does not wait for them. */
function useSeen(): { readonly sop: Sop; readonly threads: readonly Thread[] } {
  const { seen, threads } = useNotes();
  return { sop: seen.sop, threads };
}

/** What a change of the flow does; as it was told then where it is decided on or cannot be done any more. */
function Sentence({ thread, event }: ProposalProps): ReactNode {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const { sop, threads } = useSeen();
  const now = saidNow(sop, thread, threads);
  if (now) return sayDone(language, [now]);
  if (language === 'id' && event.ringkas) return event.ringkas;
  const result = wouldBe(sop, event, threads);
  return result.ok ? sayDone(language, result.said.slice(-1)) : (event.ringkas ?? say('usulan.flow'));
}

interface StandingProps {
  readonly event: UsulanEvent;
  readonly state: UsulanState;
  readonly becomes: string | undefined;
  readonly warningId: string;
  readonly isUndone: boolean;
  readonly isAccepted: boolean;
  readonly isDecided: boolean;
}

/** What became of the place since, where that matters. */
function Standing({ event, state, becomes, warningId, isUndone, isAccepted, isDecided }: StandingProps): ReactNode {
  const say = useSay();
  const language = useEditor(({ language: spoken }) => spoken);
  if (isDecided && !isAccepted) return null;
  if (state.is === 'done') return !isDecided && <p className="usulan-note">{say('usulan.done')}</p>;
  if (state.is === 'gone') return <p className="usulan-note usulan-warns">{say('usulan.gone')}</p>;
  const undone = isUndone && <p className="usulan-note">{say('usulan.undone')}</p>;
  const isOver = state.is === 'changed';
  if (!isOver && (isUndone || !isAccepted)) return undone;
  const now = isOver ? textThere(event, state.now) : undefined;
  return (
    <>
      {undone}
      <div id={warningId} className="usulan-note usulan-warns">
        <p>{say(isAccepted && !isUndone ? 'usulan.changedAfter' : 'usulan.changed')}</p>
        {now !== undefined && becomes !== undefined && (
          <OldAndNew was={now} becomes={becomes} names={[say('usulan.now'), say('usulan.becomes')]} />
        )}
        {isOver && state.refusal && <p>{sayRefusal(language, state.refusal)}</p>}
      </div>
    </>
  );
}

interface DecisionsProps extends ProposalProps {
  readonly state: UsulanState;
  /** What says that accepting would write over something. */
  readonly warningId: string;
}

/** Accept, reject, or see first what would come of it. */
function Decisions({ thread, event, state, warningId }: DecisionsProps): ReactNode {
  const say = useSay();
  const { accept, reject } = useDecide();
  const look = useLook(event);
  const [why, setWhy] = useState<string | null>(null);
  const mayAccept = state.is === 'applicable' || state.is === 'done' || (state.is === 'changed' && !state.refusal);
  const isOver = state.is === 'changed';
  if (why !== null) {
    const press = (pressed: KeyboardEvent): void => {
      if (pressed.key === 'Enter' && !pressed.nativeEvent.isComposing) reject(thread, why);
      else if (pressed.key === 'Escape') setWhy(null);
      else return;
      pressed.preventDefault();
      pressed.stopPropagation();
    };
    return (
      <div className="usulan-decisions" ref={intoSight}>
        <Field label={say('usulan.rejectWhy')} autoFocus value={why} onText={setWhy} onKeyDown={press} />
        <Button look="primary" onClick={() => reject(thread, why)}>
          {say('usulan.reject')}
        </Button>
        <Button look="outline" onClick={() => setWhy(null)}>
          {say('common.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div className="usulan-decisions">
      {mayAccept && (
        <Button
          look="primary"
          data-usulan="accept"
          data-over={isOver || undefined}
          aria-describedby={isOver ? warningId : undefined}
          onClick={() => accept([thread], isOver)}
        >
          {say(isOver ? 'usulan.acceptOver' : 'usulan.accept')}
        </Button>
      )}
      <Button look="outline" data-usulan="reject" onClick={() => setWhy('')}>
        {say('usulan.reject')}
      </Button>
      {look && <Button onClick={look}>{say('usulan.look')}</Button>}
    </div>
  );
}

/** The reason and what sends it are seen together. */
function intoSight(decisions: HTMLElement | null): void {
  decisions?.scrollIntoView({ block: 'nearest' });
}

/** Shows the SOP beside what it would be. Nothing where it cannot be. */
function useLook(event: UsulanEvent): (() => void) | undefined {
  const { comparing } = useDesk();
  const say = useSay();
  const { sop, threads } = useSeen();
  const result = useMemo(() => wouldBe(sop, event, threads), [sop, event, threads]);
  if (!result.ok || result.sop === sop) return undefined;
  return () =>
    comparing.open({ kind: 'open' }, { kind: 'file', name: say('usulan.would'), sop: result.sop, isMade: true });
}

/**
 * The keys of a thread that is a proposal: what its buttons do. Where accepting writes over something else, the first press
 * leads to the warning and its button, and the next one accepts; a card that is closed is opened first.
 * @returns whether the key meant something there
 */
export function pressProposal(event: KeyboardEvent<HTMLElement>): boolean {
  const target = event.target as Element;
  if (event.defaultPrevented || target.closest('input, textarea, select')) return false;
  const command = commandOf(event, 'usulan');
  const card = event.currentTarget;
  const button =
    command &&
    (card.querySelector<HTMLButtonElement>(`[data-usulan="${command}"]`) ??
      card.querySelector<HTMLButtonElement>('[aria-expanded="false"][data-thread]'));
  if (!button) return false;
  event.preventDefault();
  event.stopPropagation();
  // A key that is held down says nothing new.
  if (event.repeat) return true;
  if (button.dataset['over'] !== undefined && document.activeElement !== button) showWarning(card, button);
  else button.click();
  return true;
}

function showWarning(card: HTMLElement, button: HTMLElement): void {
  button.focus({ preventScroll: true });
  button.scrollIntoView({ block: 'nearest' });
  card.querySelector('.usulan-warns')?.scrollIntoView({ block: 'nearest' });
}
