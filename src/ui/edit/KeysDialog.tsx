import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from '../app/desk';
import { bindings, type Command, type KeyContext } from '../app/keys';
import { Button } from '../parts/Button';
import './keys-dialog.css';

const contexts: readonly KeyContext[] = ['object', 'cell', 'global'];

/** Every key of the app, from the registry itself. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <header>
        <h1 id="keys-title">{say('keys.title')}</h1>
        <Button look="outline" onClick={onClose}>
          {say('common.close')}
        </Button>
      </header>
      <div className="keys-lists">
        {contexts.map((context) => (
          <section key={context}>
            <h2>{say(`keys.${context}`)}</h2>
            <dl>
              {commandsIn(context).map(([command, keys]) => (
                <div key={command}>
                  <dt>{say(`key.${command}`)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{keyName(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h2>{say('keys.text')}</h2>
          <p>{say('edit.textHelp')}</p>
        </section>
      </div>
    </dialog>
  );
}

function commandsIn(context: KeyContext): readonly (readonly [Command, readonly string[]])[] {
  const found = new Map<Command, string[]>();
  for (const binding of bindings) {
    if (binding.context !== context) continue;
    const keys = found.get(binding.command);
    if (keys) keys.push(binding.key);
    else found.set(binding.command, [binding.key]);
  }
  return [...found];
}

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '\u2190',
  ArrowRight: '\u2192',
  ArrowUp: '\u2191',
  ArrowDown: '\u2193',
  Escape: 'Esc',
  'Shift+?': '?',
};

/** A key as it is printed on the keyboard: `Ctrl+d` as "Ctrl+D", `Shift+Digit1` as "Shift+1". */
function keyName(key: string): string {
  const whole = names[key];
  if (whole !== undefined) return whole;
  const at = key.lastIndexOf('+', key.length - 2);
  const last = key.slice(at + 1).replace(/^Digit/, '');
  return key.slice(0, at + 1) + (names[last] ?? (last.length === 1 ? last.toUpperCase() : last));
}
