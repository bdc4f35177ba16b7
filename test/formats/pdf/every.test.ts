import { expect, test } from 'vitest';
import { haveTools } from '../tools';
import { combinations, faultsOf } from './every';

const tools = haveTools('qpdf', 'pdffonts', 'pdfimages', 'pdfinfo', 'pdftotext', 'pdfdetach');

/** Every sample, dialect, paper and place comes up; `npm run papers` goes through all 72. */
const some = combinations().filter((_, index) => index % 7 === 3);

test.skipIf(!tools).each(some)(
  '$name, $profil, $kertas, signed $tandaTangan: other programs find nothing wrong',
  (one) => {
    expect(faultsOf(one)).toEqual([]);
  },
);

test('the ones that are tried show every dialect, paper and place', () => {
  for (const key of ['name', 'profil', 'kertas', 'tandaTangan'] as const) {
    const values = (list: typeof some): unknown[] => [...new Set(list.map((one) => one[key]))].sort();
    expect(values(some)).toEqual(values(combinations()));
  }
});
