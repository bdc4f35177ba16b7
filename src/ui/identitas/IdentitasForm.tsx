import type { ReactNode } from 'react';
import { daftarIdentitas, type Klasifikasi, tanggalIdentitas } from '../../model';
import { useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { SelectField } from '../form/Choices';
import { ListField } from '../form/ListField';
import { useSheet } from '../lembar/sheet-context';
import { FormHead } from './FormHead';
import { IdentitasField } from './IdentitasField';

const kop = ['logo', 'instansi', 'alamat', 'unit'] as const;
const main = ['nomor', 'nama', ...tanggalIdentitas] as const;

/** Everything that stands on the identity sheet, and what is known of the SOP beside it. */
export function IdentitasForm({ back }: { readonly back: () => void }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  return (
    <>
      <FormHead title={say('identitas.title')} back={back} />
      <section className="form-section">
        <h4>{say('identitas.kop')}</h4>
        {kop.map((key) => (
          <IdentitasField key={key} which={key} />
        ))}
      </section>
      <section className="form-section">
        <h4>{say('identitas.main')}</h4>
        {main.map((key) => (
          <IdentitasField key={key} which={key} />
        ))}
      </section>
      <section className="form-section">
        <h4>{say('identitas.pengesah')}</h4>
        <IdentitasField which="pengesah" />
      </section>
      <section className="form-section">
        <h4>{say('identitas.lists')}</h4>
        {daftarIdentitas.map((key) => (
          <IdentitasField key={key} which={key} />
        ))}
        <IdentitasField which="bagianLain" />
      </section>
      <section className="form-section">
        <h4>{say('identitas.beyond')}</h4>
        <IdentitasField which="catatan" />
        <ListField
          name={say('identitas.pihakLuar')}
          texts={sop.pihakLuar}
          hint={say('identitas.pihakLuarHint')}
          write={(pihakLuar) => [{ command: 'edit-pihak-luar', args: { pihakLuar } }]}
        />
        <Classification />
      </section>
    </>
  );
}

const none = '';

/** What kind of SOP it is, for lists of SOPs. */
function Classification(): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const { lingkup, sifat }: Klasifikasi = sop.klasifikasi ?? {};
  const unset = { value: none, name: say('identitas.unset') } as const;
  return (
    <>
      <SelectField
        name={say('identitas.lingkup')}
        value={lingkup ?? none}
        choices={[
          unset,
          { value: 'makro', name: say('identitas.makro') },
          { value: 'mikro', name: say('identitas.mikro') },
        ]}
        choose={(value, typing) => {
          act([{ command: 'edit-klasifikasi', args: { lingkup: value || null } }], { quiet: true, typing });
        }}
      />
      <SelectField
        name={say('identitas.sifat')}
        value={sifat ?? none}
        hint={say('identitas.klasifikasiHint')}
        choices={[
          unset,
          { value: 'teknis', name: say('identitas.teknis') },
          { value: 'administratif', name: say('identitas.administratif') },
        ]}
        choose={(value, typing) => {
          act([{ command: 'edit-klasifikasi', args: { sifat: value || null } }], { quiet: true, typing });
        }}
      />
    </>
  );
}
