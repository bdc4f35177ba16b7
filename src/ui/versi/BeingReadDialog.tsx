import { type ReactNode, useEffect, useRef } from 'react';
import { lastStatus } from '../../review';
import type { BeingRead } from '../app/asking';
import { useDesk, useEditor, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { momentOf } from '../parts/dates';
import { keyed } from '../parts/keyed';
import './versi.css';

/** Before the first change of what evaluators are reading. Nothing is forbidden. */
export function BeingReadDialog({ question }: { readonly question: BeingRead }): ReactNode {
  const { asking, board } = useDesk();
  const say = useSay();
  const last = useEditor((state) => state.file && lastStatus(state.file.reviu));
  const stay = useRef<HTMLButtonElement>(null);
  // A key that was meant for what comes next must change nothing.
  useEffect(() => stay.current?.focus(), []);
  if (!last) return null;
  const change = (): void => {
    if (asking.state()?.kind === 'being-read') asking.done();
    board.hush();
    question.go();
  };
  const leave = (isBack: boolean): void => {
    if (asking.state()?.kind !== 'being-read') return;
    asking.done();
    if (!isBack) question.left();
    board.tell(say('reading.left'), false, { name: say('reading.go'), do: change });
  };
  const when = momentOf(last.waktu, say);
  return (
    <Dialog
      title={say('reading.title')}
      what={say('reading.what', { status: say(`status.${last.status}`), nama: last.oleh.nama, when })}
      onClose={leave}
      onSubmit={change}
      ways={
        <>
          <Button look="outline" type="submit">
            {say('reading.go')}
          </Button>
          <Button ref={stay} look="primary" onClick={() => leave(false)}>
            {say('reading.stay')}
          </Button>
        </>
      }
    >
      {question.typed.length > 0 ? <Typed texts={question.typed} /> : undefined}
    </Dialog>
  );
}

/** So that nobody answers about words that are out of sight. */
function Typed({ texts }: { readonly texts: readonly string[] }): ReactNode {
  const say = useSay();
  return (
    <div className="versi-typed">
      <p>{say('reading.typed')}</p>
      {keyed(texts, (text) => text).map(({ key, item }) => (
        <blockquote key={key}>{item}</blockquote>
      ))}
    </div>
  );
}
