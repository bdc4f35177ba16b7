import { type ReactNode, useState } from 'react';
import { useDesk, useSay } from '../app/desk';
import { Choice, Field } from '../parts/Field';
import { type Role, roles } from './person';

/** Name and role as they are filled in. */
export interface PersonDraft {
  readonly nama: string;
  readonly peran: Role;
  readonly isWrong: boolean;
  setNama(nama: string): void;
  setPeran(peran: Role): void;
  /** Remembers who it is. @returns whether there is a name; where not, that is said */
  keep(): boolean;
}

export function usePersonDraft(): PersonDraft {
  const { person, editor } = useDesk();
  const [{ nama, peran }, set] = useState(() => person.known(editor.state().evaluating ? 'evaluator' : 'penyusun'));
  const [isWrong, setWrong] = useState(false);
  return {
    nama,
    peran,
    isWrong,
    setNama: (given) => set({ nama: given, peran }),
    setPeran: (given) => set({ nama, peran: given }),
    keep() {
      const isEmpty = nama.trim() === '';
      setWrong(isEmpty);
      if (!isEmpty) person.set({ nama, peran });
      return !isEmpty;
    },
  };
}

/** Asks who records something. */
export function PersonFields({ draft }: { readonly draft: PersonDraft }): ReactNode {
  const say = useSay();
  const { nama, peran, isWrong, setNama, setPeran } = draft;
  return (
    <>
      <Field
        label={say('orang.nama')}
        hint={say('orang.namaHint')}
        fault={isWrong ? say('orang.namaFault') : undefined}
        autoComplete="name"
        value={nama}
        onText={setNama}
      />
      <Choice<Role>
        label={say('orang.peran')}
        value={peran}
        options={roles.map((role) => [role, say(`peran.${role}`)] as const)}
        onChoose={setPeran}
      />
    </>
  );
}
