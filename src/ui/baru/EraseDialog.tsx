import type { ReactNode } from 'react';
import type { DocumentMeta } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';

/** The one act that cannot be undone asks first. */
export function EraseDialog({ document }: { readonly document: DocumentMeta }): ReactNode {
  const { asking, shelf } = useDesk();
  const say = useSay();
  const name = document.nama || say('common.untitled');
  const erase = (): void => {
    asking.done();
    shelf.erase(document);
  };
  return (
    <Dialog
      title={say('bin.askTitle')}
      what={say('bin.ask', { name })}
      onClose={asking.done}
      ways={
        <>
          <Button look="outline" onClick={asking.done}>
            {say('common.cancel')}
          </Button>
          <Button look="primary" onClick={erase}>
            {say('bin.erase')}
          </Button>
        </>
      }
    />
  );
}
