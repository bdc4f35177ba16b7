import type { ReactNode } from 'react';
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
  if (!last) return null;
  const close = (): void => {
    asking.done();
    board.hush();
  };
  const change = (): void => {
    close();
    go();
  };
  const when = whenOf(last.waktu, say);
  return (
    <Dialog
      title={say('reading.title')}
      what={say('reading.what', { status: say(`status.${last.status}`), nama: last.oleh.nama, when })}
      onClose={close}
      onSubmit={change}
      ways={
        <>
          <Button look="outline" type="submit">
            {say('reading.go')}
          </Button>
          <Button look="primary" onClick={close}>
            {say('reading.stay')}
          </Button>
        </>
      }
    />
  );
}
