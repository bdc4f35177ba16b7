import { type ReactNode, useState } from 'react';
import type { Office } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { OfficeForm } from './OfficeForm';
import { emptyOffice, tidyOffice } from './office';

/** Asks once, at the first new SOP, what every one of them begins with. */
export function FirstOffice({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { asking, office, shelf } = useDesk();
  const say = useSay();
  const [draft, setDraft] = useState<Office>(emptyOffice);
  const keep = (): void => {
    office.asked();
    void shelf.keepOffice(tidyOffice(draft));
    onDone();
  };
  const later = (): void => {
    office.asked();
    onDone();
  };
  return (
    <Dialog
      wide
      title={say('office.title')}
      what={say('office.first')}
      onClose={asking.done}
      onSubmit={keep}
      ways={
        <>
          <Button look="outline" onClick={later}>
            {say('office.later')}
          </Button>
          <Button look="primary" type="submit">
            {say('office.keepAndGo')}
          </Button>
        </>
      }
    >
      <OfficeForm office={draft} onOffice={setDraft} />
    </Dialog>
  );
}
