import type { ReactNode } from 'react';
import type { Language } from '../../words';
import { useDesk, useEditor, useSay } from '../app/desk';
import './language-switch.css';

/** The languages of the interface, each by its own name. */
export const languages: readonly { readonly code: Language; readonly name: string; readonly short: string }[] = [
  { code: 'id', name: 'Indonesia', short: 'ID' },
  { code: 'en', name: 'English', short: 'EN' },
];

/** Chooses the language of the interface; the paper stays as it is. */
export function LanguageSwitch({ short = false }: { readonly short?: boolean }): ReactNode {
  const { editor } = useDesk();
  const language = useEditor((state) => state.language);
  const say = useSay();
  return (
    <fieldset className="language-switch">
      <legend className="out-of-sight">{say('app.language')}</legend>
      {languages.map(({ code, name, short: abbreviated }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language === code}
          title={short ? name : undefined}
          onClick={() => editor.speak(code)}
        >
          {short && `${abbreviated} `}
          <span className={short ? 'out-of-sight' : undefined}>{name}</span>
        </button>
      ))}
    </fieldset>
  );
}
