import { expect, test } from 'vitest';
import { dividable } from '../../src/ui/lembar/dividable';

/** Where the text may be divided, as hyphens. */
function shown(text: string): string {
  return dividable(text).replaceAll('\u00ad', '-').replaceAll('\u200b', '|');
}

test.each([
  ['mempertanggungjawabkan', 'mem-per-tang-gung-ja-wab-kan'],
  ['Mendokumentasikan surat', 'Men-do-ku-men-ta-sikan surat'],
  ['menerima surat masuk', 'menerima surat masuk'],
  ['Menerima,meneliti', 'Menerima,|meneliti'],
  ['dan/atau 1/2', 'dan/|atau 1/2'],
  ['PermenPAN-RB/35/2012', 'PermenPAN-RB/35/2012'],
  ['', ''],
])('%s may be divided as %s', (text, wanted) => {
  expect(shown(text)).toBe(wanted);
});

test('nothing is added that is seen on one line', () => {
  const text = 'Mengadministrasikan,menyusun pertanggungjawaban (ketidakberpihakan) 12345678901234567890';
  expect(dividable(text).replace(/[\u00ad\u200b]/g, '')).toBe(text);
});
