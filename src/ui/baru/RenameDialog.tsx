import { type ReactNode, useState } from 'react';
import type { DocumentMeta } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';

/** Gives a kept SOP another name. */
export function RenameDialog({ document }: { readonly document: DocumentMeta }): ReactNode {
  const { asking, shelf } = useDesk();
  const say = useSay();
  const [nama, setNama] = useState(document.nama);
  const [missing, setMissing] = useState(false);
  const submit = (): void => {
    setMissing(true);
    if (nama.trim() === '') return;
    asking.done();
    if (nama.trim() !== document.nama) shelf.rename(document, nama.trim());
  };
  return (
    <Dialog title={say('rename.title')} onClose={asking.done} onSubmit={submit} does={say('rename.do')}>
      <Field
        label={say('new.name')}
        value={nama}
        onText={setNama}
        fault={missing && nama.trim() === '' ? say('new.nameMissing') : undefined}
        onFocus={(event) => event.target.select()}
      />
    </Dialog>
  );
}
