import type { ReactNode } from 'react';
import { useEditor, useSay } from '../app/desk';
import { CheckField, type Choice, SelectField } from '../form/Choices';

interface ChosenProps<T extends string> {
  readonly name: string;
  readonly value: T;
  /** What the profile says. */
  readonly usual: T;
  readonly choices: readonly Choice<T>[];
  /** null: as the profile says. */
  set(value: T | null, passing?: string): void;
  readonly hint?: string;
}

/** One of several ways to print; where it is not the profile's, that is said and can be had back. */
export function Chosen<T extends string>({ name, value, usual, choices, set, hint }: ChosenProps<T>): ReactNode {
  const say = useSay();
  const usualName = choices.find((one) => one.value === usual)?.name ?? usual;
  const note = value === usual ? hint : say('form.default', { value: usualName });
  return (
    <SelectField<T>
      name={name}
      value={value}
      choices={choices}
      choose={set}
      {...(note !== undefined && { hint: note })}
      {...(value !== usual && { beside: <Reset name={name} reset={() => set(null)} /> })}
    />
  );
}

interface SwitchedProps {
  readonly name: string;
  readonly value: boolean;
  readonly usual: boolean;
  set(value: boolean): void;
}

/** Printed or not. */
export function Switched({ name, value, usual, set }: SwitchedProps): ReactNode {
  const say = useSay();
  const note =
    value === usual ? {} : { hint: say('form.default', { value: say(usual ? 'tampilan.yes' : 'tampilan.no') }) };
  return <CheckField name={name} checked={value} check={set} {...note} />;
}

/** Puts a setting back to what the profile says. */
export function Reset({ name, reset }: { readonly name: string; readonly reset: () => void }): ReactNode {
  const say = useSay();
  const readOnly = useEditor((state) => state.readOnly);
  if (readOnly) return null;
  return (
    <button type="button" className="reset" aria-label={say('form.reset', { name })} onClick={reset}>
      {say('tampilan.reset')}
    </button>
  );
}
