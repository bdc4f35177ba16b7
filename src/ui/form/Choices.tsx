import { type ReactNode, useId } from 'react';
import { useEditor } from '../app/desk';
import { Labelled } from './Labelled';
import { useChoosing } from './useChoosing';

export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
}

interface SelectFieldProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  /** @param passing where keys pass it on the way: the name under which it is held until they rest */
  choose(value: T, passing?: string): void;
  readonly hint?: ReactNode;
  readonly beside?: ReactNode;
  readonly isBare?: boolean;
}

/** One of several. */
export function SelectField<T extends string>(props: SelectFieldProps<T>): ReactNode {
  const { name, value, choices, choose, hint, beside, isBare = false } = props;
  const id = useId();
  const readOnly = useEditor((state) => state.reading);
  const { shown, handlers } = useChoosing(
    value,
    choices.map((one) => one.value),
    choose,
  );
  return (
    <Labelled id={id} name={name} hint={hint} beside={beside} isBare={isBare}>
      <select
        id={id}
        className="form-control form-select"
        value={shown}
        disabled={readOnly}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        {...handlers}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface CheckFieldProps {
  readonly name: string;
  readonly checked: boolean;
  check(checked: boolean): void;
  readonly hint?: string;
}

/** Yes or no. */
export function CheckField({ name, checked, check, hint }: CheckFieldProps): ReactNode {
  const id = useId();
  const readOnly = useEditor((state) => state.reading);
  return (
    <div className="form-check-item">
      <input
        id={id}
        type="checkbox"
        className="form-control form-check"
        checked={checked}
        disabled={readOnly}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => check(target.checked)}
      />
      <label htmlFor={id}>{name}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="form-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
