import type { KeyboardEvent } from 'react';

/** So far from where one is, or to an end. */
type Step = 1 | -1 | 'first' | 'last';

interface Row {
  readonly items: string;
  readonly steps: Readonly<Record<string, Step>>;
  /** From the last on to the first. */
  readonly isRing: boolean;
}

const rows: Readonly<Record<'menu' | 'tablist', Row>> = {
  menu: {
    items: '[role^="menuitem"]:not([data-disabled])',
    steps: { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last', PageUp: 'first', PageDown: 'last' },
    isRing: false,
  },
  tablist: {
    items: '[role="tab"]',
    steps: { ArrowRight: 1, ArrowLeft: -1, Home: 'first', End: 'last' },
    isRing: true,
  },
};

/**
 * Before Radix hears the key: goes to the next item at once. Radix does it in a timer, and of two keys that a busy
 * computer hears together the second would start from where the first did.
 */
export function walkByKeys(role: keyof typeof rows): (event: KeyboardEvent<HTMLElement>) => void {
  const { items, steps, isRing } = rows[role];
  return (event) => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const item = event.target as HTMLElement;
    const row = item.closest(`[role="${role}"]`);
    // Not those of a menu beside an item of this one.
    const mine = [...(row?.querySelectorAll<HTMLElement>(items) ?? [])].filter(
      (one) => one.closest(`[role="${role}"]`) === row,
    );
    const at = mine.indexOf(item);
    // On the row itself the first key leads to an item, as Radix does it.
    if (at < 0) return;
    event.preventDefault();
    placeIn(mine, at, step, isRing)?.focus();
  };
}

function placeIn<Item>(items: readonly Item[], at: number, step: Step, isRing: boolean): Item | undefined {
  if (step === 'first') return items[0];
  if (step === 'last') return items.at(-1);
  return isRing ? items[(at + step + items.length) % items.length] : items[at + step];
}
