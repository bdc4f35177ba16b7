import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useDesk } from '../app/desk';

type Control = HTMLSelectElement;

interface Choosing<T> {
  /** What the field shows: what the keys have come to, else what the document says. */
  readonly shown: T;
  readonly handlers: {
    onPointerDown(): void;
    onKeyDown(event: KeyboardEvent<Control>): void;
    onChange(event: ChangeEvent<Control>): void;
    onBlur(): void;
  };
}

/**
 * Chooses one of several. Arrow keys pass each of them on the way, and a browser tells each as a choice: where a change is
 * asked about, what counts is where they have come to when the field is left or Enter is pressed. Esc takes it back.
 */
export function useChoosing<T extends string>(value: T, values: readonly T[], choose: (value: T) => void): Choosing<T> {
  const { proposing } = useDesk();
  const [passed, setPassed] = useState<T | null>(null);
  const isByKey = useRef(false);
  const settle = (): void => {
    setPassed(null);
    if (passed !== null && passed !== value) choose(passed);
  };
  return {
    shown: passed ?? value,
    handlers: {
      onPointerDown() {
        isByKey.current = false;
      },
      onKeyDown(event) {
        isByKey.current = true;
        if (passed === null || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Enter') settle();
        else setPassed(null);
      },
      onChange({ target }) {
        const chosen = values.find((one) => one === target.value);
        if (chosen === undefined) return;
        if (isByKey.current && proposing.waits()) setPassed(chosen);
        else choose(chosen);
      },
      onBlur: settle,
    },
  };
}
