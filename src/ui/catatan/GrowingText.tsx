import { type KeyboardEvent, type ReactNode, useId } from 'react';
import '../form/form.css';

interface GrowingTextProps {
  readonly name: string;
  readonly text: string;
  onText(text: string): void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  onKeyDown?(event: KeyboardEvent): void;
}

/** A text of one's own, which grows with what is written. */
export function GrowingText({ name, text, onText, hint, fault, onKeyDown }: GrowingTextProps): ReactNode {
  const id = useId();
  const below = fault ?? hint;
  return (
    <div className="form-item">
      <div className="form-head">
        <label htmlFor={id}>{name}</label>
      </div>
      <div className="grow" data-text={text}>
        <textarea
          id={id}
          className="form-control form-text"
          rows={2}
          value={text}
          aria-describedby={below === undefined ? undefined : `${id}-hint`}
          aria-invalid={fault !== undefined || undefined}
          onKeyDown={onKeyDown}
          onChange={({ target }) => onText(target.value)}
        />
      </div>
      {below !== undefined && (
        <p
          id={`${id}-hint`}
          className={fault === undefined ? 'form-hint' : 'form-hint form-refused'}
          aria-live="polite"
        >
          {below}
        </p>
      )}
    </div>
  );
}
