import { Search } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Icon } from './Icon';
import './search-field.css';

interface SearchFieldProps {
  readonly label: string;
  /** What stands in it while it is empty; left out: its name. */
  readonly hint?: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly className?: string;
}

/** Words that are looked for, while they are typed. */
export function SearchField({ label, hint = label, words, onWords, className = '' }: SearchFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={`search ${className}`}>
      <label htmlFor={id} className="out-of-sight">
        {label}
      </label>
      <Icon of={Search} />
      <input
        id={id}
        type="search"
        value={words}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onWords(event.target.value)}
      />
    </div>
  );
}
