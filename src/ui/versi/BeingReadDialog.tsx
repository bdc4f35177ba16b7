import { type ReactNode, useEffect, useRef } from 'react';
import { lastStatus } from '../../review';
import { useDesk, useEditor, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { whenOf } from './when';

/** Before the first change of what evaluators are reading. Nothing is forbidden. */
export function BeingReadDialog({ go }: { readonly go: () => void }): ReactNode {
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
    go();
  };
  const leave = (): void => {
    if (asking.state()?.kind !== 'being-read') return;
    asking.done();
    board.tell(say('reading.left'), false, { name: say('reading.go'), do: change });
  };
  const when = whenOf(last.waktu, say);
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
          <Button ref={stay} look="primary" onClick={leave}>
            {say('reading.stay')}
          </Button>
        </>
      }
    />
  );
}
