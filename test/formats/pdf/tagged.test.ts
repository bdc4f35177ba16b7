import { describe, expect, test } from 'vitest';
import { readAttachment, writePdf } from '../../../src/formats/pdf';
import { layout, readingOf } from '../../../src/layout';
import type { Sop } from '../../../src/model';
import { fonts } from '../../drawing/specimen';
import { busy, ordinary } from '../../generate';
import { sample, sampleNames, squashed, textsOf } from '../samples';
import { haveTools, runOnPdf } from '../tools';
import { namedBy, objectsIn, textOf } from './qdf';

const tools = haveTools('qpdf', 'pdfinfo', 'pdftotext');

function printed(sop: Sop, options: { archive?: boolean; field?: boolean } = {}): Uint8Array {
  const drawing = layout(sop);
  return writePdf(drawing, { fonts, seed: sop.id, reading: readingOf(sop, drawing), ...options });
}

const both: Sop = { ...sample('sample-004'), tampilan: { ...sample('sample-004').tampilan, tandaTangan: 'keduanya' } };
const documents: [string, Sop][] = [
  ...sampleNames.map((name): [string, Sop] => [name, sample(name)]),
  ['signed twice', both],
  ...[3, 8].flatMap((seed): [string, Sop][] => [
    [`ordinary ${seed}`, ordinary(seed)],
    [`busy ${seed}`, busy(seed)],
  ]),
];

describe.skipIf(!tools).each(documents)('%s, tagged', (_, sop) => {
  const bytes = printed(sop);

  test('is clean, and the same bytes twice', () => {
    expect(runOnPdf(bytes, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream encoding errors found');
    expect(runOnPdf(bytes, 'pdfinfo', ['FILE'])).toMatch(/Tagged: +yes/);
    expect(Buffer.compare(printed(sop), bytes)).toBe(0);
  });

  test('says every text that was written, once, in the structure', () => {
    const read = squashed(runOnPdf(bytes, 'pdfinfo', ['-struct-text', 'FILE']).replace(/^ *"(.*)"$/gm, '$1'));
    const seen = squashed(runOnPdf(bytes, 'pdftotext', ['-raw', 'FILE', '-']));
    const texts = textsOf(sop).filter((text) => seen.includes(squashed(text)));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !read.includes(squashed(text)))).toEqual([]);
    const [longest = ''] = sop.langkah.map(({ kegiatan }) => kegiatan).sort((a, b) => b.length - a.length);
    const same = sop.langkah.filter(({ kegiatan }) => squashed(kegiatan).includes(squashed(longest))).length;
    expect(read.split(squashed(longest))).toHaveLength(same + 1);
  });

  test('is seen and copied as without tags', () => {
    const bare = writePdf(layout(sop), { fonts, seed: sop.id });
    const copied = (pdf: Uint8Array) => squashed(runOnPdf(pdf, 'pdftotext', ['-raw', 'FILE', '-']));
    expect(copied(bytes)).toBe(copied(bare));
  });

  test('leads from every stretch of a page to its element and back', () => {
    const objects = objectsIn(printed(sop, { field: true }));
    const all = [...objects.values()];
    const tree = all.find((body) => body.includes('/Type /StructTreeRoot')) ?? '';
    const parents = objects.get(namedBy(tree, 'ParentTree')[0] ?? 0) ?? '';
    const pages = [...objects].filter(([, body]) => /\/Type \/Page\b(?!s)/.test(body));
    expect(pages.length).toBeGreaterThan(0);
    for (const [page, body] of pages) {
      const content = objects.get(namedBy(body, 'Contents')[0] ?? 0) ?? '';
      const numbers = [...content.matchAll(/\/(\w+) <<\/MCID (\d+)>> BDC/g)].map(([, , number]) => Number(number));
      expect(numbers).toEqual(numbers.map((__, index) => index));
      const begun = content.match(/\b(BDC|BMC)\b/g)?.length ?? 0;
      expect(content.match(/\bEMC\b/g)?.length ?? 0).toBe(begun);
      const [, place] = /\/StructParents (\d+)/.exec(body) ?? [];
      const [, list = ''] = new RegExp(`(?:^|\\s)${place}\\s+\\[([^\\]]*)\\]`).exec(parents) ?? [];
      const elements = [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
      expect(elements).toHaveLength(numbers.length);
      numbers.forEach((number, index) => {
        const element = objects.get(elements[index] ?? 0) ?? '';
        const own = namedBy(element, 'Pg')[0] === page;
        expect(element).toMatch(
          own ? new RegExp(`/K (${number}\\n|\\[[\\s\\S]*\\b${number}\\b)`) : new RegExp(`/MCID ${number}\\b`),
        );
      });
      for (const id of namedBy(body, 'Annots')) {
        const annotation = objects.get(id) ?? '';
        expect(annotation).toContain('/F 4');
        const [, parent] = /\/StructParent (\d+)/.exec(annotation) ?? [];
        const [, element] = new RegExp(`(?:^|\\s)${parent}\\s+(\\d+) 0 R`).exec(parents) ?? [];
        expect(objects.get(Number(element))).toContain(`/Obj ${id} 0 R`);
      }
    }
  });
});

describe.skipIf(!tools)('the ways through a document of several pages', () => {
  const sop = busy(3);
  const drawing = layout(sop);
  const objects = objectsIn(printed(sop));
  const all = [...objects];
  const pages = all.filter(([, body]) => /\/Type \/Page\b(?!s)/.test(body)).map(([id]) => id);
  const connectors = drawing.pages.flatMap(({ zones }, page) =>
    zones.flatMap((zone) => (zone.kind === 'symbol' && zone.jenis === 'konektor' ? [{ page, zone }] : [])),
  );

  test('each page connector is a link to its twin', () => {
    const links = all.filter(([, body]) => body.includes('/Subtype /Link'));
    expect(connectors.length).toBeGreaterThan(1);
    expect(links).toHaveLength(connectors.length);
    for (const { page, zone } of connectors) {
      const twin = connectors.find(
        (one) => one.zone.label === zone.label && one !== connectors.find((other) => other.zone === zone),
      );
      const left = (zone.x * 72) / 25.4;
      const bottom = ((drawing.paper.height - zone.y - zone.h) * 72) / 25.4;
      const link = links.find(([id, body]) => {
        const [, x, y] = /\/Rect \[\s*([\d.]+)\s+([\d.]+)/.exec(body) ?? [];
        const here = namedBy(objects.get(pages[page] ?? 0) ?? '', 'Annots').includes(id);
        return here && Math.abs(Number(x) - left) < 0.01 && Math.abs(Number(y) - bottom) < 0.01;
      });
      expect(link, zone.id).toBeDefined();
      expect(namedBy(link?.[1] ?? '', 'Dest')[0] ?? Number(/\/Dest \[\s*(\d+) 0 R/.exec(link?.[1] ?? '')?.[1])).toBe(
        pages[twin?.page ?? -1],
      );
    }
  });

  test('bookmarks name the parts and every langkah, page labels every page', () => {
    const titles = all.flatMap(([, body]) => {
      const [, title] = /\/Title (\([\s\S]*?[^\\]\)|<[\dA-Fa-f]+>)/.exec(body) ?? [];
      return title && body.includes('/Dest') ? [textOf(title)] : [];
    });
    expect(titles).toContain('Bagian Identitas');
    expect(titles).toContain('Bagian Flowchart');
    expect(titles.filter((title) => /^\d+\. /.test(title))).toHaveLength(sop.langkah.length);
    const catalog = all.find(([, body]) => body.includes('/Type /Catalog'))?.[1] ?? '';
    expect(catalog).toContain('/PageLabels');
    expect(catalog).toContain('/Lang (id)');
    expect(catalog).toContain('/PageMode /UseOutlines');
  });
});

test.skipIf(!tools)('a text is heard as it was written, whatever lines it is on: no space after a slash', () => {
  const sop = sample('sample-001');
  const narrow: Sop = { ...sop, tampilan: { ...sop.tampilan, kertas: 'a4' } };
  const drawing = layout(narrow);
  const lines = drawing.pages.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  );
  expect(lines).toContain('SKP Laptop/');
  const heard = runOnPdf(printed(narrow), 'pdfinfo', ['-struct-text', 'FILE']);
  expect(heard).toContain('"Rencana Kerja Tahunan, SKP Laptop/PC, Printer, ATK"');
});

test('what is folded away is found by no reader of old, and the rest of the file is whole for it', () => {
  const text = Buffer.from(printed(sample('sample-004'))).toString('latin1');
  expect(text).toContain('/XRefStm ');
  expect(text).not.toContain('/StructElem');
  expect(text.match(/%%EOF/g)).toHaveLength(2);
  expect(Buffer.from(printed(sample('sample-004'), { archive: true })).toString('latin1')).not.toContain('/ObjStm');
});

test('two pages are at most 40 kB', () => {
  const bytes = printed(sample('sample-000'));
  expect(layout(sample('sample-000')).pages).toHaveLength(2);
  expect(bytes.length).toBeLessThan(40_000);
  expect(readAttachment(bytes, 1).ok).toBe(false);
});
