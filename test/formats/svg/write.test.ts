import { expect, test } from 'vitest';
import type { Page } from '../../../src/drawing';
import { svgOf, writeSvg } from '../../../src/formats/svg';
import { fonts, hostileTexts, specimen, textMark } from '../../drawing/specimen';

const drawing = specimen();
const pictures = writeSvg(drawing, { fonts });

function pageOf(...marks: Page['marks']): Page {
  return { number: 1, kind: 'alur', paper: drawing.paper, marks, zones: [] };
}

/** What an XML parser would refuse: a bare ampersand or bracket, a forbidden character, tags that do not pair. */
function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  if (/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) faults.push('forbidden character');
  if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(xml)) faults.push('bare ampersand');
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^?]*\?>\n/, '')
    .replace(/<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g, (...found) => {
      const [, closing, name, , alone] = found as string[];
      if (closing === '/' && open.pop() !== name) faults.push(`</${name}> closes nothing`);
      if (closing === '' && alone === '') open.push(name ?? '');
      return '';
    });
  if (/[<>]/.test(rest)) faults.push('bare bracket');
  if (open.length > 0) faults.push(`open: ${open.join(' ')}`);
  return faults;
}

test('one picture per page, the same bytes twice', () => {
  expect(pictures).toHaveLength(drawing.pages.length);
  expect(writeSvg(specimen(), { fonts })).toEqual(pictures);
});

test('hostile text stays text: the pictures are well-formed', () => {
  for (const picture of pictures) expect(faultsOf(picture)).toEqual([]);
  for (const page of drawing.pages) expect(faultsOf(svgOf(page))).toEqual([]);
  expect(pictures[0]).toContain('&lt;script&gt;');
  expect(pictures[0]).not.toContain('<script');
});

test('the test of well-formedness is not blind', () => {
  expect(faultsOf('<svg>a & b</svg>')).toEqual(['bare ampersand']);
  expect(faultsOf('<svg><g></svg>')).not.toEqual([]);
  expect(faultsOf('<svg>\u0007 < </svg>')).toEqual(['forbidden character', 'bare bracket']);
});

test('hostile ids stay within their attribute', () => {
  const mark = { ...textMark('a', 10, 10), of: '"><script>\u0000' };
  const picture = svgOf(pageOf(mark));
  expect(faultsOf(picture)).toEqual([]);
  expect(picture).toContain('data-of="&quot;&gt;&lt;script&gt;\ufffd" data-field="kegiatan"');
});

test('no picture asks the network', () => {
  for (const picture of pictures) expect(picture.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
});

test('a page for the screen has its paper as viewBox, no fonts and no size', () => {
  const picture = svgOf(pageOf(textMark('Satu', 10, 20)));
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 330 215" xml:space="preserve">/);
  expect(picture).not.toContain('font-face');
});

test('a picture by itself has the size of the paper and only the fonts that its page uses', () => {
  expect(pictures[0]).toContain('width="330mm" height="215mm"');
  expect(pictures[0]?.match(/@font-face/g)).toHaveLength(8);
  expect(pictures[1]).toContain('width="210mm" height="297mm"');
  expect(pictures[1]?.match(/@font-face/g)).toHaveLength(5);
});

test('a missing character is a frame of its own, an upright text is turned', () => {
  const picture = svgOf(pageOf(textMark('a✓b', 10, 20, { upright: true })));
  expect(picture.match(/<text/g)).toHaveLength(2);
  expect(picture.match(/<rect/g)).toHaveLength(1);
  expect(picture).toContain('transform="rotate(-90 1000 2000)"');
});

test('a text of nothing visible is no element', () => {
  expect(svgOf(pageOf(textMark('\u200b', 10, 20)))).not.toContain('<text');
  expect(hostileTexts.join('')).toContain('\u200b');
});

test('a font that is not given is an error', () => {
  expect(() => writeSvg(drawing, { fonts: {} })).toThrow('arimo-bold');
});
