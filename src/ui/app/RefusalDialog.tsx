import { FileX2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { sayProblem } from '../../words';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
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
  const { name, problems, unreadable } = refusal;
  return (
    <dialog ref={dialog} className="refusal" aria-labelledby="refusal-title" onClose={() => board.refuse(null)}>
      <header className="refusal-head">
        <Icon of={FileX2} />
        <div>
          <h1 id="refusal-title">{say('refusal.title')}</h1>
          <p className="refusal-name">{unreadable ? name : say('refusal.because', { name, count: problems.length })}</p>
        </div>
      </header>
      {unreadable ? <p className="refusal-sentence">{say('refusal.unreadable')}</p> : <Problems refusal={refusal} />}
      <p className="refusal-next">
        {say('refusal.next')} {hasDocument && say('refusal.kept')}
      </p>
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

function Problems({ refusal: { problems } }: { readonly refusal: Refusal }): ReactNode {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const rest = problems.length - mostShown;
  return (
    <ol className="refusal-list" aria-label={say('refusal.list')}>
      {keyed(problems.slice(0, mostShown), ({ path, code }) => `${code} ${path}`).map(({ key, item: problem }) => (
        <li key={key}>
          <code>{problem.path === '' ? say('refusal.whole') : problem.path}</code>
          <p>{sayProblem(language, problem)}</p>
        </li>
      ))}
      {rest > 0 && <li className="refusal-rest">{say('refusal.more', { count: rest })}</li>}
    </ol>
  );
}
