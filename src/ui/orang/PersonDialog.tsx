import type { ReactNode } from 'react';
import { useDesk, useSay } from '../app/desk';
import { Dialog } from '../parts/Dialog';
import { PersonFields, usePersonDraft } from './PersonFields';
import type { Person } from './person';
import './orang.css';

interface PersonDialogProps {
  readonly next: ((person: Person) => void) | undefined;
  readonly otherwise: (() => void) | undefined;
}

/** Asks for name and role, once; what waited for them goes on then. */
export function PersonDialog({ next, otherwise }: PersonDialogProps): ReactNode {
  const { asking, person } = useDesk();
  const say = useSay();
  const draft = usePersonDraft();
  const submit = (): void => {
    if (!draft.keep()) return;
    asking.done();
    const known = person.state();
    if (known) next?.(known);
  };
  const leave = (): void => {
    if (asking.state()?.kind !== 'person') return;
    asking.done();
    otherwise?.();
  };
  return (
    <Dialog
      title={say('orang.title')}
      what={say('orang.what')}
      onClose={leave}
      onSubmit={submit}
      does={say('orang.keep')}
    >
      <div className="orang-form">
        <PersonFields draft={draft} />
      </div>
    </Dialog>
  );
}
