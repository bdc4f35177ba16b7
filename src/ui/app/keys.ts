import { useLayoutEffect } from 'react';

/** Where a key means something: anywhere, when a symbol or arrow of the sheet is selected, a cell of it, or a proposal among the remarks. */
export type KeyContext = 'global' | 'object' | 'cell' | 'usulan';

export type Command =
  | 'open'
  | 'save'
  | 'saveAs'
  | 'print'
  | 'undo'
  | 'redo'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomActual'
  | 'fitPage'
  | 'fitSelection'
  | 'fitWidth'
  | 'remark'
  | 'nextRemark'
  | 'previousRemark'
  | 'nextPane'
  | 'previousPane'
  | 'nextChange'
  | 'previousChange'
  | 'nextStop'
  | 'previousStop'
  | 'nextAlong'
  | 'previousAlong'
  | 'edit'
  | 'menu'
  | 'today'
  | 'help'
  | 'makeProses'
  | 'makeKeputusan'
  | 'makeMulai'
  | 'makeSelesai'
  | 'newBelow'
  | 'newLeft'
  | 'newRight'
  | 'rowUp'
  | 'rowDown'
  | 'columnLeft'
  | 'columnRight'
  | 'connect'
  | 'duplicate'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'remove'
  | 'clear'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'pageUp'
  | 'pageDown'
  | 'home'
  | 'end'
  | 'first'
  | 'last'
  | 'accept'
  | 'reject';

interface Binding {
  readonly context: KeyContext;
  /** `Ctrl+`, `Alt+`, `Shift+` and then `event.key`, or `event.code` where the letter depends on the keyboard. Ctrl is Cmd on a Mac. */
  readonly key: string;
  readonly command: Command;
}

/** Every key of the app. No two commands share a key in one context. */
export const bindings: readonly Binding[] = [
  { context: 'global', key: 'Ctrl+o', command: 'open' },
  { context: 'global', key: 'Ctrl+s', command: 'save' },
  { context: 'global', key: 'Ctrl+Shift+s', command: 'saveAs' },
  { context: 'global', key: 'Ctrl+p', command: 'print' },
  { context: 'global', key: 'Ctrl+z', command: 'undo' },
  { context: 'global', key: 'Ctrl+y', command: 'redo' },
  { context: 'global', key: 'Ctrl+Shift+z', command: 'redo' },
  { context: 'global', key: 'Ctrl++', command: 'zoomIn' },
  { context: 'global', key: 'Ctrl+=', command: 'zoomIn' },
  { context: 'global', key: 'Ctrl+-', command: 'zoomOut' },
  { context: 'global', key: 'Ctrl+0', command: 'zoomActual' },
  { context: 'global', key: 'Shift+Digit1', command: 'fitPage' },
  { context: 'global', key: 'Shift+Digit2', command: 'fitSelection' },
  { context: 'global', key: 'Shift+Digit3', command: 'fitWidth' },
  { context: 'global', key: 'Escape', command: 'clear' },
  { context: 'global', key: 'F1', command: 'help' },
  { context: 'global', key: 'Shift+?', command: 'help' },
  { context: 'global', key: 'Ctrl+Shift+m', command: 'remark' },
  { context: 'global', key: 'F9', command: 'nextRemark' },
  { context: 'global', key: 'Shift+F9', command: 'previousRemark' },
  { context: 'global', key: 'F6', command: 'nextPane' },
  { context: 'global', key: 'Shift+F6', command: 'previousPane' },
  { context: 'global', key: 'F8', command: 'nextChange' },
  { context: 'global', key: 'Shift+F8', command: 'previousChange' },
  ...on(['object', 'cell'], {
    Tab: 'nextStop',
    'Shift+Tab': 'previousStop',
    Enter: 'edit',
    F2: 'edit',
    Delete: 'remove',
    Backspace: 'remove',
    ArrowLeft: 'left',
    ArrowRight: 'right',
    ArrowUp: 'up',
    ArrowDown: 'down',
    PageUp: 'pageUp',
    PageDown: 'pageDown',
    Home: 'home',
    End: 'end',
    'Ctrl+Home': 'first',
    'Ctrl+End': 'last',
    'Ctrl+ArrowDown': 'newBelow',
    'Alt+ArrowUp': 'rowUp',
    'Alt+ArrowDown': 'rowDown',
    'Ctrl+d': 'duplicate',
    'Ctrl+c': 'copy',
    'Ctrl+x': 'cut',
    'Ctrl+v': 'paste',
    'Shift+F10': 'menu',
    ContextMenu: 'menu',
  }),
  ...on(['object', 'cell'], {
    'Alt+ArrowLeft': 'columnLeft',
    'Alt+ArrowRight': 'columnRight',
    'Ctrl+ArrowLeft': 'newLeft',
    'Ctrl+ArrowRight': 'newRight',
  }),
  ...on(['object'], {
    ']': 'nextAlong',
    '[': 'previousAlong',
    1: 'makeProses',
    2: 'makeKeputusan',
    3: 'makeMulai',
    4: 'makeSelesai',
    c: 'connect',
  }),
  ...on(['cell'], { 'Ctrl+;': 'today' }),
  ...on(['usulan'], { t: 'accept', x: 'reject' }),
];

function on(contexts: readonly KeyContext[], keys: Readonly<Record<string, Command>>): readonly Binding[] {
  return contexts.flatMap((context) => Object.entries(keys).map(([key, command]) => ({ context, key, command })));
}

/** A key held down repeats itself: of these the first press is meant. */
const oncePerPress: ReadonlySet<Command> = new Set<Command>(['open', 'save', 'print']);

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The command of a key in a context; undefined when it means nothing there. AltGr (Ctrl+Alt) is for typing, never ours. */
export function commandOf(event: Pressed, context: KeyContext): Command | undefined {
  const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  if (event.altKey && ctrl !== '') return undefined;
  const alt = event.altKey ? 'Alt+' : '';
  const shift = event.shiftKey ? 'Shift+' : '';
  const letter = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // "+" needs Shift on most keyboards, and a digit with Shift is another sign on each of them.
  const names = [`${ctrl}${alt}${shift}${letter}`, `${ctrl}${alt}${shift}${event.code}`];
  if (letter === '+' && alt === '') names.push(`${ctrl}+`);
  return bindings.find((binding) => binding.context === context && names.includes(binding.key))?.command;
}

/** Whether the caret is in a text: there single letters and Shift belong to the text. */
function inText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** They never write anything, so they mean the same in a text. */
function isFunctionKey({ key }: KeyboardEvent): boolean {
  return /^F\d+$/.test(key);
}

/** Outside of a text the browser would paint the whole screen blue: nobody means that. */
function selectsAll({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'a';
}

/** Listens for the global keys while the component is on the screen. A dialog on top keeps them for itself. */
export function useGlobalKeys(actions: Partial<Record<Command, () => void>>): void {
  useLayoutEffect(() => {
    /** The text that has been typed in since the caret came there. */
    let typedIn: EventTarget | null = null;
    const press = (event: KeyboardEvent): void => {
      // A menu that the same key closed has said so.
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (inText(event.target) && !event.ctrlKey && !event.metaKey && !isFunctionKey(event)) return;
      if (selectsAll(event) && !inText(event.target)) event.preventDefault();
      const command = commandOf(event, 'global');
      // Who has just typed takes back what was typed; the text itself does that.
      if ((command === 'undo' || command === 'redo') && event.target === typedIn) return;
      const action = command && actions[command];
      if (!action) return;
      event.preventDefault();
      if (!(event.repeat && oncePerPress.has(command))) action();
    };
    const type = (event: Event): void => {
      typedIn = event.type === 'input' && inText(event.target) ? event.target : null;
    };
    const ended = new AbortController();
    window.addEventListener('keydown', press, { signal: ended.signal });
    window.addEventListener('input', type, { signal: ended.signal });
    window.addEventListener('focusin', type, { signal: ended.signal });
    return () => ended.abort();
  }, [actions]);
}
