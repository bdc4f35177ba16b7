import { type ReactNode, useId, useRef, useState } from 'react';
import { useEditor, useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import { emblemOf } from './picture';
import './identitas.css';

/** The emblem of the letterhead. */
export function LogoField(): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const readOnly = useEditor((state) => state.readOnly);
  const [isUnread, setUnread] = useState(false);
  const { logo } = sop.identitas;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const emblem = await emblemOf(file);
    setUnread(emblem === null);
    if (emblem !== null) act([{ command: 'set-logo', args: { logo: emblem } }]);
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
              accept="image/png,image/jpeg,image/*"
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
      <p id={`${id}-hint`} className={isUnread ? 'form-hint form-refused' : 'form-hint'} aria-live="polite">
        {say(isUnread ? 'identitas.logoUnread' : 'identitas.logoHint')}
      </p>
    </fieldset>
  );
}
