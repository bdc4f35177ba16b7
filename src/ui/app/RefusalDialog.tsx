import { FileX2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { sayProblem } from '../../words';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { isWithinSop, type Tally, tallyOf } from './count';
import { useDesk, useEditor, useSay } from './desk';
import type { Refusal } from './notices';
import './refusal-dialog.css';

const mostShown = 50;

/** Says why a file was not opened, problem by problem, and what to do next. */
export function RefusalDialog({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const { board, deeds } = useDesk();
  const say = useSay();
  const hasDocument = useEditor((state) => state.file !== null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
  }, []);
  const { name, unread } = refusal;
  const tally = tallyOf(refusal.problems);
  // That a file is no SOP says itself what to choose instead; there is nothing in it to mend.
  const isSop = refusal.problems.some(isWithinSop);
  return (
    <dialog ref={dialog} className="refusal" aria-labelledby="refusal-title" onClose={() => board.refuse(null)}>
      <header className="refusal-head">
        <Icon of={FileX2} />
        <div>
          <h1 id="refusal-title">{say('refusal.title')}</h1>
          <p className="refusal-name">{isSop ? say('refusal.because', { name, ...tally }) : name}</p>
        </div>
      </header>
      {unread ? <p className="refusal-sentence">{say(`refusal.${unread}`)}</p> : <Problems tally={tally} />}
      {(isSop || hasDocument) && (
        <p className="refusal-next">
          {isSop && say('refusal.next')} {hasDocument && say('refusal.kept')}
        </p>
      )}
      <footer className="refusal-ways">
        <Button look="outline" onClick={() => board.refuse(null)}>
          {say('common.close')}
        </Button>
        <Button look="primary" onClick={deeds.pickFile}>
          {say('file.openOther')}
        </Button>
      </footer>
    </dialog>
  );
}

function Problems({ tally: { told, count, atLeast } }: { readonly tally: Tally }): ReactNode {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const shown = told.slice(0, mostShown);
  const rest = count - shown.length;
  return (
    <ol className="refusal-list" aria-label={say('refusal.list')}>
      {keyed(shown, ({ path, code }) => `${code} ${path}`).map(({ key, item: problem }) => (
        <li key={key}>
          <code>{problem.path === '' ? say('refusal.whole') : problem.path}</code>
          <p>{sayProblem(language, problem)}</p>
        </li>
      ))}
      {rest > 0 && <li className="refusal-rest">{say('refusal.more', { count: rest, atLeast })}</li>}
    </ol>
  );
}
