import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
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
 * @param choose with `passing`: held under that name as what is typed is, until the keys rest
 */
export function useChoosing<T extends string>(
  value: T,
  values: readonly T[],
  choose: (value: T, passing?: string) => void,
): Choosing<T> {
  const { editor, proposing } = useDesk();
  const [passed, setPassed] = useState<T | null>(null);
  const isByKey = useRef(false);
  const [name] = useState(() => `choice ${editor.newId()}`);
  // Where the field goes while it has the keyboard, it is left as well.
  useEffect(() => () => void proposing.settle(name), [proposing, name]);
  const rest = (isTaken: boolean): void => {
    setPassed(null);
    if (isTaken) proposing.settle(name);
    else proposing.drop(name);
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
        rest(event.key === 'Enter');
      },
      onChange({ target }) {
        const chosen = values.find((one) => one === target.value);
        if (chosen === undefined) return;
        if (isByKey.current && proposing.waits()) {
          setPassed(chosen);
          choose(chosen, name);
        } else {
          rest(false);
          choose(chosen);
        }
      },
      onBlur: () => rest(true),
    },
  };
}
