import type { ReactNode } from 'react';
import type { Sampul } from '../../model';
import { useSay } from '../app/desk';
import { SelectField } from '../form/Choices';
import { TextField } from '../form/TextField';
import { useSheet } from '../lembar/sheet-context';
import { Chosen } from './Setting';
import { useSettings } from './settings';

/** Where and how the SOP is signed. */
export function SigningSettings(): ReactNode {
  const say = useSay();
  const { now, usual, set } = useSettings();
  return (
    <section className="form-section">
      <h4>{say('tampilan.signing')}</h4>
      <Chosen
        name={say('tampilan.tandaTangan')}
        value={now.tandaTangan}
        usual={usual.tandaTangan}
        choices={[
          { value: 'identitas', name: say('tampilan.diIdentitas') },
          { value: 'akhir', name: say('tampilan.diAkhir') },
          { value: 'keduanya', name: say('tampilan.keduanya') },
        ]}
        set={(value) => set({ key: 'tandaTangan', value })}
      />
      <Chosen
        name={say('tampilan.caraTandaTangan')}
        value={now.caraTandaTangan}
        usual={usual.caraTandaTangan}
        choices={[
          { value: 'tte', name: say('tampilan.tte') },
          { value: 'basah', name: say('tampilan.basah') },
        ]}
        set={(value, passing) => set({ key: 'caraTandaTangan', value }, passing)}
      />
    </section>
  );
}

/** Which pages there are. */
export function PageSettings(): ReactNode {
  const say = useSay();
  const { now, usual, set } = useSettings();
  return (
    <section className="form-section">
      <h4>{say('tampilan.pages')}</h4>
      <Chosen
        name={say('tampilan.susunan')}
        value={now.susunan}
        usual={usual.susunan}
        choices={[
          { value: 'terpisah', name: say('tampilan.terpisah') },
          { value: 'menyambung', name: say('tampilan.menyambung') },
        ]}
        set={(value, passing) => set({ key: 'susunan', value }, passing)}
      />
      <Cover />
    </section>
  );
}

/** The cover: whether there is one, which half stands on top, and its words. */
function Cover(): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const { now, set } = useSettings();
  const { sampul } = now;
  const choose = (value: 'tanpa' | Sampul['susunan'], passing?: string): void => {
    if (value === 'tanpa') set({ key: 'sampul', value: null }, passing);
    else set({ key: 'sampul', value: { judul: sop.identitas.nama, ...sampul, susunan: value } }, passing);
  };
  return (
    <>
      <SelectField
        name={say('tampilan.sampul')}
        value={sampul?.susunan ?? 'tanpa'}
        choices={[
          { value: 'tanpa', name: say('tampilan.tanpa') },
          { value: 'instansi', name: say('tampilan.sampulInstansi') },
          { value: 'judul', name: say('tampilan.sampulJudul') },
        ]}
        choose={choose}
        {...(sampul && { hint: say('form.default', { value: say('tampilan.tanpa') }) })}
      />
      {sampul &&
        (['judul', 'tahun'] as const).map((key) => (
          <TextField
            key={key}
            isLine={key === 'tahun'}
            name={say(key === 'judul' ? 'tampilan.sampulKata' : 'tampilan.sampulTahun')}
            value={sampul[key] ?? ''}
            write={(text) => {
              const { judul, susunan, tahun } = sampul;
              const value = { judul, susunan, ...(tahun !== undefined && { tahun }), [key]: text };
              return [{ command: 'set-tampilan', args: { key: 'sampul', value } }];
            }}
          />
        ))}
    </>
  );
}
