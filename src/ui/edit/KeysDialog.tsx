import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { SearchField } from '../parts/SearchField';
import { isFound, type KeyGroup, type KeyRow, keyGroups, keysOf } from './key-list';
import './keys-dialog.css';

/** Every key of the app, from the registry itself, and a search among them. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const wanted = words.trim();
  const rowsOf = (group: KeyGroup): readonly KeyRow[] =>
    keysOf(group).filter((row) => isFound(row, say(`key.${row.command}`), wanted));
  const groups = keyGroups.map((group) => ({ group, rows: rowsOf(group) })).filter(({ rows }) => rows.length > 0);
  const writing = [say('keys.typing'), ...say('edit.textHelp').split(/(?<=\.) /)];
  const found = writing.filter((line) => isFound({ command: 'edit', keys: [] }, line, wanted));
  const isNone = groups.length === 0 && found.length === 0;
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <header>
        <h1 id="keys-title">{say('keys.title')}</h1>
        <SearchField className="keys-search" label={say('keys.search')} words={words} onWords={setWords} />
        <Button look="outline" onClick={onClose}>
          {say('common.close')}
        </Button>
      </header>
      <div className="keys-lists">
        {groups.map(({ group, rows }) => (
          <section key={group}>
            <h2>{say(`keys.${group}`)}</h2>
            <dl>
              {rows.map(({ command, keys }) => (
                <div key={command}>
                  <dt>{say(`key.${command}`)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {found.length > 0 && (
          <section>
            <h2>{say('keys.text')}</h2>
            <ul className="keys-text">
              {found.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <p className="keys-none" role="status">
        {isNone && say('keys.none', { words: wanted })}
      </p>
    </dialog>
  );
}
