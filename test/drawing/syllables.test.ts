import { expect, test } from 'vitest';
import { syllableBreaks } from '../../src/drawing/syllables';

/** A word with a hyphen at each of its places. */
function divided(word: string): string {
  const places = [0, ...syllableBreaks(word), word.length];
  return places
    .slice(1)
    .map((place, index) => word.slice(places[index], place))
    .join('-');
}

test.each([
  'ba-pak',
  'man-di',
  'swas-ta',
  'bu-ah',
  'main',
  'sau-da-ra',
  'pan-dai',
  'pe-la-yanan',
  'me-nyu-sun',
  'pe-na-nganan',
  'per-tang-gung-ja-waban',
  'ma-sya-ra-kat',
  'a-khir',
  'makh-luk',
  'in-struk-si',
  'eks-pe-di-si',
  'in-for-ma-si',
  'pe-nye-leng-ga-ra-an',
  'soft-copy',
  'SUB-KO-OR-DI-NA-TOR',
  'berang-kat',
  'pera-turan',
  'ja-batan',
  'di-ki-rim-kan',
  'ke-ten-tu-an',
  'ta-ngan',
  'ul-tra',
  'in-stru-men',
  'bang-krut',
  'ikh-las',
  'Ap-ril',
  'am-boi',
  'mu-ta-khir',
  'SKP',
  '',
])('%s', (word) => {
  expect(divided(word.replaceAll('-', ''))).toBe(word);
});
