import { expect, test } from 'vitest';
import { bindings, commandOf } from '../../src/ui/app/keys';

function press(key: string, held = '', code = ''): Parameters<typeof commandOf>[0] {
  return {
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  };
}

test('no two commands share a key in one context', () => {
  const keys = bindings.map(({ context, key }) => `${context} ${key}`);
  expect(new Set(keys).size).toBe(keys.length);
  const objectOnly = bindings.filter(({ context }) => context !== 'global').map(({ key }) => key);
  const globals = bindings.filter(({ context }) => context === 'global').map(({ key }) => key);
  expect(objectOnly.filter((key) => globals.includes(key))).toEqual([]);
});

test("the browser's own keys are left alone", () => {
  for (const key of ['w', 't', 'n', 'l', 'r']) {
    expect(bindings.map((binding) => binding.key)).not.toContain(`Ctrl+${key}`);
    expect(commandOf(press(key, 'ctrl'), 'global')).toBeUndefined();
  }
});

test.each([
  ['s', 'ctrl', 'KeyS', 'save'],
  ['S', 'ctrl', 'KeyS', 'save'],
  ['s', 'meta', 'KeyS', 'save'],
  ['s', '', 'KeyS', undefined],
  ['s', 'ctrl alt', 'KeyS', undefined],
  ['p', 'ctrl', 'KeyP', 'print'],
  ['p', '', 'KeyP', undefined],
  ['+', 'ctrl shift', 'Equal', 'zoomIn'],
  ['=', 'ctrl', 'Equal', 'zoomIn'],
  ['+', 'ctrl', 'NumpadAdd', 'zoomIn'],
  ['-', 'ctrl', 'Minus', 'zoomOut'],
  ['0', 'ctrl', 'Digit0', 'zoomActual'],
  ['!', 'shift', 'Digit1', 'fitPage'],
  ['@', 'shift', 'Digit2', 'fitSelection'],
  ['#', 'shift', 'Digit3', 'fitWidth'],
  ['1', '', 'Digit1', undefined],
  ['F6', 'shift', 'F6', 'previousPane'],
  ['Escape', '', 'Escape', 'clear'],
] as const)('%s with %j (%s) is %s anywhere', (key, held, code, command) => {
  expect(commandOf(press(key, held, code), 'global')).toBe(command);
});

test.each([
  ['F10', 'shift', 'menu'],
  ['ContextMenu', '', 'menu'],
  ['Tab', '', 'nextStop'],
  ['Tab', 'shift', 'previousStop'],
  ['Tab', 'ctrl', undefined],
  [']', '', 'nextAlong'],
  ['ArrowDown', '', 'down'],
  ['ArrowDown', 'ctrl', 'newBelow'],
  ['ArrowDown', 'alt', 'rowDown'],
  ['ArrowLeft', 'alt', 'columnLeft'],
  ['ArrowRight', 'ctrl', 'newRight'],
  ['ArrowDown', 'ctrl alt', undefined],
  ['Enter', '', 'edit'],
  ['PageDown', '', 'pageDown'],
  ['Home', '', 'home'],
  ['Home', 'ctrl', 'first'],
  ['End', 'ctrl', 'last'],
] as const)('%s with %j is %s on the sheet', (key, held, command) => {
  expect(commandOf(press(key, held), 'object')).toBe(command);
});
