import { EllipsisVertical, Plus } from 'lucide-react';
import { type FocusEvent, type ReactNode, useId } from 'react';
import type { Edit } from '../../commands';
import { useEditor, useSay } from '../app/desk';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Menu, MenuItem } from '../parts/Menu';
import type { Entry } from './entries';
import { type Entries, useEntries } from './useEntries';
import './form.css';

interface ListFieldProps {
  readonly name: string;
  readonly texts: readonly string[];
  write(texts: string[]): readonly Edit[];
  readonly hint?: string;
  /** Names the field for whoever leads to it. */
  readonly field?: string;
}

/** A list of the document, an entry a line. */
export function ListField({ name, texts, write, hint, field }: ListFieldProps): ReactNode {
  const say = useSay();
  const id = useId();
  const readOnly = useEditor((state) => state.reading);
  const entries = useEntries(texts, write);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) entries.leave();
  };
  return (
    <fieldset className="form-item list-field" data-field={field} onBlur={leave}>
      <legend className="form-head">{name}</legend>
      <ol ref={entries.list} className={entries.shown.length > 1 ? 'entries entries-numbered' : 'entries'}>
        {entries.shown.map((entry, place) => (
          <EntryRow key={entry.key} {...{ entry, place, entries, name, readOnly }} hintId={hint && `${id}-hint`} />
        ))}
      </ol>
      {!readOnly && (
        <button type="button" className="add-entry" onClick={() => entries.add()}>
          <Icon of={Plus} />
          {say('form.addEntry')}
          <span className="out-of-sight"> {name}</span>
        </button>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="form-hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

interface EntryRowProps {
  readonly entry: Entry;
  readonly place: number;
  readonly entries: Entries;
  readonly name: string;
  readonly readOnly: boolean;
  readonly hintId: string | undefined;
}

function EntryRow({ entry, place, entries, name, readOnly, hintId }: EntryRowProps): ReactNode {
  const say = useSay();
  return (
    <li className="entry">
      <div className="grow" data-text={entry.text}>
        <textarea
          className="form-control form-text"
          rows={1}
          value={entry.text}
          readOnly={readOnly}
          data-entry={entry.key}
          aria-label={say('form.entry', { name, number: place + 1 })}
          aria-describedby={hintId}
          {...entries.handlersOf(entry)}
        />
      </div>
      {!readOnly && entry.text !== '' && <EntryMenu {...{ entry, place, entries, name }} />}
    </li>
  );
}

function EntryMenu({ entry, place, entries, name }: Omit<EntryRowProps, 'readOnly' | 'hintId'>): ReactNode {
  const say = useSay();
  const deeds = say('form.entryDeeds', { name, number: place + 1 });
  const trigger = <IconButton small name={deeds} icon={<Icon of={EllipsisVertical} />} className="entry-deeds" />;
  return (
    <Menu trigger={trigger} align="end" sideOffset={4}>
      {place > 0 && <MenuItem onPick={() => entries.move(entry.key, -1)}>{say('form.moveUp')}</MenuItem>}
      {place < entries.shown.length - 1 && (
        <MenuItem onPick={() => entries.move(entry.key, 1)}>{say('form.moveDown')}</MenuItem>
      )}
      <MenuItem onPick={() => entries.remove(entry.key)}>{say('form.remove')}</MenuItem>
    </Menu>
  );
}
