import { type ReactNode, useId, useRef, useState } from 'react';
import type { Kertas, Profil } from '../../model';
import type { Office } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { type Emblem, emblemOf } from '../parts/emblem';
import { Choice, Field, Lines } from '../parts/Field';
import './office-form.css';

interface OfficeFormProps {
  readonly office: Office;
  readonly onOffice: (office: Office) => void;
}

/** What every new SOP of the office begins with. */
export function OfficeForm({ office, onOffice }: OfficeFormProps): ReactNode {
  const say = useSay();
  const change = (part: Partial<Office>): void => onOffice({ ...office, ...part });
  return (
    <div className="office">
      <Lines
        label={say('office.instansi')}
        hint={say('office.instansiHint')}
        rows={3}
        value={office.instansi.join('\n')}
        onText={(text) => change({ instansi: text.split('\n') })}
      />
      <Lines
        label={say('office.alamat')}
        rows={3}
        value={office.alamat.join('\n')}
        onText={(text) => change({ alamat: text.split('\n') })}
      />
      <Field label={say('office.unit')} value={office.unit} onText={(unit) => change({ unit })} />
      <Logo logo={office.logo} onLogo={(logo) => change({ logo })} />
      <Official office={office} onOffice={onOffice} />
      <Print office={office} onOffice={onOffice} />
    </div>
  );
}

function Official({ office, onOffice }: OfficeFormProps): ReactNode {
  const say = useSay();
  const { pengesah } = office;
  const change = (part: Partial<Office['pengesah']>): void =>
    onOffice({ ...office, pengesah: { ...pengesah, ...part } });
  return (
    <fieldset className="office-part">
      <legend>{say('office.pengesah')}</legend>
      <Field
        label={say('office.jabatan')}
        value={pengesah.jabatan}
        onText={(jabatan) => change({ jabatan, jabatanBlok: jabatan })}
      />
      <Field label={say('office.nama')} value={pengesah.nama} onText={(nama) => change({ nama })} />
      <Field label={say('office.pangkat')} value={pengesah.pangkat} onText={(pangkat) => change({ pangkat })} />
      <Field label={say('office.nip')} value={pengesah.nip} inputMode="numeric" onText={(nip) => change({ nip })} />
    </fieldset>
  );
}

function Print({ office, onOffice }: OfficeFormProps): ReactNode {
  const say = useSay();
  const profiles: readonly (readonly [Profil, string])[] = [
    ['permenpan', say('office.permenpan')],
    ['pemda', say('office.pemda')],
  ];
  const papers: readonly (readonly [Kertas, string])[] = [
    ['f4', say('paper.f4')],
    ['f4-210', say('paper.f4-210')],
    ['a4', say('paper.a4')],
    ['legal', say('paper.legal')],
  ];
  return (
    <fieldset className="office-part">
      <legend>{say('office.print')}</legend>
      <Choice
        label={say('office.profil')}
        value={office.profil}
        options={profiles}
        onChoose={(profil) => onOffice({ ...office, profil })}
      />
      <Choice
        label={say('office.kertas')}
        value={office.kertas}
        options={papers}
        onChoose={(kertas) => onOffice({ ...office, kertas })}
      />
    </fieldset>
  );
}

interface LogoProps {
  readonly logo: string | null;
  readonly onLogo: (logo: string | null) => void;
}

function Logo({ logo, onLogo }: LogoProps): ReactNode {
  const say = useSay();
  const { board } = useDesk();
  const [taken, setTaken] = useState<Emblem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const emblem = await board.while(say('identitas.logoPreparing'), () => emblemOf(file));
    setTaken(emblem);
    if (emblem.ok) onLogo(emblem.url);
    if (input.current) input.current.value = '';
  };
  return (
    <div>
      <p id={id} className="office-label">
        {say('office.logo')}
      </p>
      <div className="office-logo">
        <span className="office-emblem">{logo !== null && <img src={logo} alt={say('office.logo')} />}</span>
        <div className="office-logo-deeds">
          <input
            ref={input}
            type="file"
            accept="image/*"
            hidden
            onChange={(event) => void take(event.target.files?.[0])}
          />
          <Button look="outline" aria-describedby={id} onClick={() => input.current?.click()}>
            {say(logo === null ? 'office.chooseLogo' : 'office.changeLogo')}
          </Button>
          {logo !== null && <Button onClick={() => onLogo(null)}>{say('office.removeLogo')}</Button>}
          <p className={taken?.ok === false ? 'field-fault' : 'field-hint'} aria-live="polite">
            {say(taken?.ok === false ? `identitas.logo-${taken.why}` : 'office.logoHint')}
          </p>
        </div>
      </div>
    </div>
  );
}
