import { type ReactNode, useId, useState } from 'react';
import type { Edit } from '../../commands';
import { useEditor, useSay } from '../app/desk';
import { Labelled } from '../form/Labelled';
import { useTyping } from '../form/useTyping';
import { Reset } from './Setting';

interface NumberFieldProps {
  readonly name: string;
  readonly value: number;
  /** What the profile says. */
  readonly usual: number;
  readonly from: number;
  readonly to: number;
  /** null: as the profile says. */
  write(value: number | null): Edit;
  reset(): void;
}

/** A number with a decimal comma. What is no number, or beyond the bounds, is said and changes nothing. */
export function NumberField({ name, value, usual, from, to, write, reset }: NumberFieldProps): ReactNode {
  const say = useSay();
  const id = useId();
  const readOnly = useEditor((state) => state.readOnly);
  const [isWrong, setWrong] = useState(false);
  const put = (text: string): readonly Edit[] => {
    const number = numberFrom(text);
    const isFine = number !== undefined && number >= from && number <= to;
    setWrong(!isFine);
    return isFine ? [write(number)] : [];
  };
  const { text, handlers } = useTyping(numberText(value), put, true);
  const usually = value === usual ? undefined : say('form.default', { value: numberText(usual) });
  return (
    <Labelled
      id={id}
      name={name}
      hint={usually}
      refused={isWrong ? say('tampilan.number', { from, to }) : null}
      beside={value === usual ? undefined : <Reset name={name} reset={reset} />}
    >
      <input
        id={id}
        className="form-control form-text form-number"
        inputMode="decimal"
        value={text}
        readOnly={readOnly}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong || usually !== undefined ? `${id}-hint` : undefined}
        {...handlers}
        onBlur={() => {
          handlers.onBlur();
          setWrong(false);
        }}
      />
    </Labelled>
  );
}

/** @returns undefined for what is no number */
function numberFrom(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : undefined;
}

function numberText(value: number): string {
  return String(value).replace('.', ',');
}
