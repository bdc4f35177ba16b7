import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/storage';

test.each([
  ['Penyusunan SKP', 'Penyusunan SKP'],
  ['Perjanjian Kinerja/ Perubahan', 'Perjanjian Kinerja- Perubahan'],
  ['a\\b:c*d?e"f<g>h|i', 'a-b-c-d-e-f-g-h-i'],
  ['../../etc/passwd', 'etc-passwd'],
  ['dua\nbaris\tdan tab', 'dua baris dan tab'],
  ['a\u202Egnp.exe', 'a gnp.exe'],
  ['  ...titik...  ', 'titik'],
  ['', 'SOP'],
  ['///', 'SOP'],
  ['CON', 'SOP CON'],
  ['lpt1', 'SOP lpt1'],
  ['Konsol', 'Konsol'],
  ['e\u0301', '\u00e9'],
])('%j is saved as %j', (nama, name) => {
  expect(fileNameOf(nama)).toBe(name);
});

test('a long name is cut between characters, not inside one', () => {
  const name = fileNameOf('😀'.repeat(300));
  expect([...name]).toHaveLength(100);
  expect(name).toMatch(/^(😀)+$/u);
});
