import { expect, test } from 'vitest';
import { bindings } from '../../../src/ui/app/keys';
import { isFound, keyGroups, keyName, keysOf } from '../../../src/ui/edit/key-list';

test('every key of the registry is told, and each once', () => {
  const told = keyGroups.flatMap((group) =>
    keysOf(group).flatMap(({ command, keys }) => keys.map((key) => `${command} ${key}`)),
  );
  expect(new Set(told).size).toBe(told.length);
  expect(new Set(told)).toEqual(new Set(bindings.map(({ command, key }) => `${command} ${keyName(key)}`)));
});

test('what holds for symbols and cells alike stands in one group', () => {
  expect(keysOf('selected').map(({ command }) => command)).toContain('duplicate');
  expect(keysOf('object').map(({ command }) => command)).not.toContain('duplicate');
  expect(keysOf('object').map(({ command }) => command)).toContain('connect');
  expect(keysOf('cell').map(({ command }) => command)).toEqual(['today']);
});

test('keys are named as on the keyboard', () => {
  expect(['Ctrl+d', 'Shift+Digit1', 'Alt+ArrowUp', 'Escape', 'Ctrl++', 'Shift+?'].map(keyName)).toEqual([
    'Ctrl+D',
    'Shift+1',
    'Alt+\u2191',
    'Esc',
    'Ctrl++',
    '?',
  ]);
});

test('a row is found by all words of what it does and of its keys', () => {
  const row = { command: 'undo', keys: ['Ctrl+Z'] } as const;
  expect(isFound(row, 'Urungkan', 'urung ctrl')).toBe(true);
  expect(isFound(row, 'Urungkan', '')).toBe(true);
  expect(isFound(row, 'Urungkan', 'urung alt')).toBe(false);
});
