import type { ReactNode } from 'react';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { PersonFields, usePersonDraft } from './PersonFields';
import type { Person } from './person';
import './orang.css';

/** Asks for name and role, once; what waited for them goes on then. */
export function PersonDialog({ next }: { readonly next: ((person: Person) => void) | undefined }): ReactNode {
  const { asking, person } = useDesk();
  const say = useSay();
  const draft = usePersonDraft();
  const submit = (): void => {
    if (!draft.keep()) return;
    asking.done();
    const known = person.state();
    if (known) next?.(known);
  };
  return (
    <Dialog
      title={say('orang.title')}
      what={say('orang.what')}
      onClose={asking.done}
      onSubmit={submit}
      ways={
        <>
          <Button look="outline" onClick={asking.done}>
            {say('common.cancel')}
          </Button>
          <Button look="primary" type="submit">
            {say('orang.keep')}
          </Button>
        </>
      }
    >
      <div className="orang-form">
        <PersonFields draft={draft} />
      </div>
    </Dialog>
  );
}
