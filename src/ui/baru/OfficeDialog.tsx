import { type ReactNode, useState } from 'react';
import type { Office } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Dialog } from '../parts/Dialog';
import { OfficeForm } from './OfficeForm';
import { emptyOffice, tidyOffice } from './office';

/** Profil instansi, from Beranda. */
export function OfficeDialog(): ReactNode {
  const { asking, board, office, shelf } = useDesk();
  const say = useSay();
  const [draft, setDraft] = useState<Office>(office.state() ?? emptyOffice);
  const submit = (): void => {
    office.asked();
    asking.done();
    board.tell(say('office.kept'));
    void shelf.keepOffice(tidyOffice(draft));
  };
  return (
    <Dialog
      wide
      title={say('office.title')}
      what={say('office.what')}
      onClose={asking.done}
      onSubmit={submit}
      does={say('office.keep')}
    >
      <OfficeForm office={draft} onOffice={setDraft} />
    </Dialog>
  );
}
