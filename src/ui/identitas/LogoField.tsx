import { type ReactNode, useId, useRef, useState } from 'react';
import { useDesk, useEditor, useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import { type Emblem, emblemOf } from '../parts/emblem';
import './identitas.css';

/** The emblem of the letterhead. */
export function LogoField(): ReactNode {
  const { sop } = useSheet();
  const { board } = useDesk();
  const say = useSay();
  const act = useAct();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const readOnly = useEditor((state) => state.readOnly);
  const [taken, setTaken] = useState<Emblem | null>(null);
  const { logo } = sop.identitas;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const emblem = await board.while(say('identitas.logoPreparing'), () => emblemOf(file));
    setTaken(emblem);
    if (emblem.ok) act([{ command: 'set-logo', args: { logo: emblem.url } }]);
  };
  return (
    <fieldset className="form-item" data-field="logo">
      <legend className="form-head">{say('identitas.logo')}</legend>
      <div className="logo-field">
        {logo !== null && <img className="logo-picture" src={logo} alt={say('identitas.logoAlt')} />}
        {!readOnly && (
          <div className="form-deeds">
            <input
              ref={picker}
              type="file"
              accept="image/*"
              hidden
              aria-label={say('identitas.logoChoose')}
              onChange={({ target }) => {
                void take(target.files?.[0]);
                target.value = '';
              }}
            />
            <Button look="outline" aria-describedby={`${id}-hint`} onClick={() => picker.current?.click()}>
              {say(logo === null ? 'identitas.logoChoose' : 'identitas.logoReplace')}
            </Button>
            {logo !== null && (
              <Button look="outline" onClick={() => act([{ command: 'set-logo', args: { logo: null } }])}>
                {say('identitas.logoRemove')}
              </Button>
            )}
          </div>
        )}
      </div>
      <p id={`${id}-hint`} className={taken?.ok === false ? 'form-hint form-refused' : 'form-hint'} aria-live="polite">
        {say(taken?.ok === false ? `identitas.logo-${taken.why}` : 'identitas.logoHint')}
      </p>
    </fieldset>
  );
}
