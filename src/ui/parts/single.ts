import type { MouseEvent } from 'react';

/** A double click is one press: its second half is nothing. */
export function single(press: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail <= 1) press();
  };
}
