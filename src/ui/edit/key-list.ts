import { bindings, type Command, type KeyContext } from '../app/keys';

/** Where keys mean something, as it is told: what holds for whatever is selected is told once. */
export type KeyGroup = KeyContext | 'selected';

export const keyGroups: readonly KeyGroup[] = ['global', 'selected', 'object', 'cell', 'usulan'];

export interface KeyRow {
  readonly command: Command;
  /** As they are printed on the keyboard. */
  readonly keys: readonly string[];
}

/** Every key of the registry in one group, its commands in the order of the registry. */
export function keysOf(group: KeyGroup): readonly KeyRow[] {
  const found = new Map<Command, string[]>();
  for (const { context, key, command } of bindings) {
    // What holds in both is met twice, and told at the first.
    if (context === 'cell' && group === 'selected') continue;
    if (groupOf(context, key) !== group) continue;
    found.set(command, [...(found.get(command) ?? []), keyName(key)]);
  }
  return [...found].map(([command, keys]) => ({ command, keys }));
}

function groupOf(context: KeyContext, key: string): KeyGroup {
  if (context === 'global' || context === 'usulan') return context;
  const commandIn = (where: KeyContext): Command | undefined =>
    bindings.find((one) => one.context === where && one.key === key)?.command;
  return commandIn('object') === commandIn('cell') ? 'selected' : context;
}

/** Whether a row has every word that is looked for, in what it does or in its keys. */
export function isFound(row: KeyRow, name: string, words: string): boolean {
  const text = `${name} ${row.keys.join(' ')}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '\u2190',
  ArrowRight: '\u2192',
  ArrowUp: '\u2191',
  ArrowDown: '\u2193',
  Escape: 'Esc',
  ContextMenu: 'Menu',
  'Shift+?': '?',
};

/** A key as it is printed on the keyboard: `Ctrl+d` as "Ctrl+D", `Shift+Digit1` as "Shift+1". */
export function keyName(key: string): string {
  const whole = names[key];
  if (whole !== undefined) return whole;
  const at = key.lastIndexOf('+', key.length - 2);
  const last = key.slice(at + 1).replace(/^Digit/, '');
  return key.slice(0, at + 1) + (names[last] ?? (last.length === 1 ? last.toUpperCase() : last));
}
