import type { ReactNode } from 'react';
import type { Profil } from '../../model';
import { useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { SelectField } from '../form/Choices';
import { useSheet } from '../lembar/sheet-context';
import { FormHead } from './FormHead';
import { HeadingSettings } from './HeadingSettings';
import { PageSettings, SigningSettings } from './PageSettings';
import { PaperSettings } from './PaperSettings';
import { TableSettings } from './TableSettings';

const profiles: readonly Profil[] = ['permenpan', 'pemda'];

/** How the SOP is printed, as a form with its name and the way back. */
export function TampilanForm({ back }: { readonly back: () => void }): ReactNode {
  const say = useSay();
  return (
    <>
      <FormHead title={say('tampilan.title')} back={back} />
      <TampilanSections />
    </>
  );
}

/** How the SOP is printed: everything that can be set. */
export function TampilanSections(): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  return (
    <>
      <section className="form-section">
        <SelectField
          name={say('tampilan.profil')}
          value={sop.tampilan.profil}
          hint={say('tampilan.profilHint')}
          choices={profiles.map((value) => ({ value, name: say(`tampilan.${value}`) }))}
          choose={(profil, typing) => {
            act([{ command: 'set-profil', args: { profil } }], { quiet: true, merge: 'profil', typing });
          }}
        />
      </section>
      <PageSettings />
      <SigningSettings />
      <PaperSettings />
      <TableSettings />
      <HeadingSettings />
    </>
  );
}
