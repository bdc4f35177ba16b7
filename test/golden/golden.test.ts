import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/drawing';
import { writePdf } from '../../src/formats/pdf';
import { fonts } from '../drawing/specimen';
import { haveTools } from '../formats/tools';
import { papers } from './papers';
import { allowed, approvedNames, distances, picturesOf, printedNow } from './pictures';

describe.skipIf(!haveTools('pdftoppm'))('the printed pages (pdftoppm)', { timeout: 60_000 }, () => {
  test.each(papers.map((paper) => [paper.name, paper] as const))('%s is printed as approved', (_, paper) => {
    const found = distances(paper, printedNow(paper));
    expect(found.length).toBeGreaterThan(0);
    expect(Math.max(...found), 'npm run golden shows what changed; look, then approve').toBeLessThanOrEqual(allowed);
  });

  test('no picture is kept of what is not printed', () => {
    expect(approvedNames().sort()).toEqual(papers.map(({ name }) => name).sort());
  });

  describe('what is not as approved is noticed', () => {
    const paper = papers.find(({ name }) => name === 'sample-001-permenpan-identitas');
    const drawing = paper?.draw();
    const flow = drawing?.pages[2]?.marks ?? [];

    /** How far the flow page is from the approved one when these are its marks. */
    function distance(marks: readonly Mark[]): number {
      if (!paper || !drawing) throw new Error('the paper is there');
      const [page] = drawing.pages.slice(2);
      const pages = page ? [{ ...page, marks }] : [];
      const [picture] = picturesOf(writePdf({ ...drawing, pages }, { fonts, seed: 'x' }));
      const [, , found = 1] = distances(paper, picture ? [picture, picture, picture] : []);
      return found;
    }

    test('nothing is', () => {
      expect(distance(flow)).toBeLessThanOrEqual(allowed);
    });

    const arrows = [
      ...new Set(flow.flatMap((mark) => (mark.kind === 'path' && mark.pen === 'arrow' ? [mark.of] : []))),
    ];
    test.each(arrows)('the arrow %s is missing', (arrow) => {
      expect(arrows.length).toBeGreaterThan(7);
      expect(distance(flow.filter((mark) => mark.of !== arrow))).toBeGreaterThan(allowed);
    });

    test('a short text is missing', () => {
      const short = flow.find((mark) => mark.kind === 'text' && mark.text === 'Ya');
      expect(short).toBeDefined();
      expect(distance(flow.filter((mark) => mark !== short))).toBeGreaterThan(allowed);
    });

    test('a line of text stands 1 mm lower', () => {
      const lower = flow.map((mark) =>
        mark.kind === 'text' && mark.text.startsWith('Sasaran Kinerja PNS') ? { ...mark, y: mark.y + 1 } : mark,
      );
      expect(lower.filter((mark, at) => mark !== flow[at])).toHaveLength(1);
      expect(distance(lower)).toBeGreaterThan(allowed);
    });
  });
});
