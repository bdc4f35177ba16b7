import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react';
import './field.css';

interface Common {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it; said aloud when it comes. */
  readonly fault?: string | undefined;
  readonly onText: (text: string) => void;
}

type FieldProps = Common & Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'>;

/** One line of text with its name above it. */
export function Field({ label, hint, fault, onText, className = '', ...rest }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-describedby={described(id, hint, fault)}
        aria-invalid={fault === undefined ? undefined : true}
        onChange={(event) => onText(event.target.value)}
        {...rest}
      />
      <Below id={id} hint={hint} fault={fault} />
    </div>
  );
}

type LinesProps = Common & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'>;

/** Several lines of text with their name above them. */
export function Lines({ label, hint, fault, onText, ...rest }: LinesProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        aria-describedby={described(id, hint, fault)}
        aria-invalid={fault === undefined ? undefined : true}
        onChange={(event) => onText(event.target.value)}
        {...rest}
      />
      <Below id={id} hint={hint} fault={fault} />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, with its name above it. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>): ReactNode {
  const id = useId();
  const choose = (text: string): void => {
    const chosen = options.find(([one]) => one === text);
    if (chosen) onChoose(chosen[0]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function described(id: string, hint: string | undefined, fault: string | undefined): string | undefined {
  return fault === undefined && hint === undefined ? undefined : `${id}-below`;
}

function Below({ id, hint, fault }: { id: string; hint: string | undefined; fault: string | undefined }): ReactNode {
  if (fault === undefined && hint === undefined) return null;
  return (
    <p id={`${id}-below`} className={fault === undefined ? 'field-hint' : 'field-fault'} aria-live="polite">
      {fault ?? hint}
    </p>
  );
}
