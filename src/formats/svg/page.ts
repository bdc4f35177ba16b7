import type { Drawing, Face, Family, FontFiles, Page } from '../../drawing';
import { familyName, isBold, isItalic, toBase64 } from '../../drawing';
import { escaped, millimetre } from './escape';
import { elementsOf } from './marks';

/** A width is the sum of the advances: no kerning, no ligatures, no rounding to pixels. */
const textStyle =
  'font-kerning:none;font-variant-ligatures:none;font-feature-settings:normal;text-rendering:geometricPrecision;white-space:pre';

function pageSvg(page: Page, attributes: string, head: string): string {
  const width = millimetre(page.paper.width);
  const height = millimetre(page.paper.height);
  const marks = elementsOf(page.marks);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" xml:space="preserve"${attributes}>${head}` +
    `<g fill="none" stroke="#000" stroke-miterlimit="10" style="${textStyle}">${marks}</g></svg>`
  );
}

/**
 * One page as an `<svg>` element, its units mm, without fonts and without a size of its own: for a place where the
 * families Arimo, Tinos and SOP Bonum are loaded and a style says how large it is.
 */
export function svgOf(page: Page): string {
  return pageSvg(page, '', '');
}

function facesOn(page: Page): [Family, Face][] {
  const faces = new Map<string, [Family, Face]>();
  for (const mark of page.marks) {
    if (mark.kind !== 'text') continue;
    const { family, face } = mark.font;
    faces.set(`${family} ${face}`, [family, face]);
  }
  return [...faces.keys()].sort().flatMap((key) => {
    const found = faces.get(key);
    return found === undefined ? [] : [found];
  });
}

const encoded = new WeakMap<Uint8Array, string>();

function base64Of(bytes: Uint8Array): string {
  const known = encoded.get(bytes) ?? toBase64(bytes);
  encoded.set(bytes, known);
  return known;
}

function fontFace(family: Family, face: Face, fonts: FontFiles): string {
  const bytes = fonts[family]?.[face];
  if (bytes === undefined) throw new Error(`The font file ${family}-${face} was not given`);
  const weight = isBold({ face }) ? 700 : 400;
  const style = isItalic({ face }) ? 'italic' : 'normal';
  const source = `url(data:font/ttf;base64,${base64Of(bytes)})format("truetype")`;
  return `@font-face{font-family:'${familyName(family)}';font-weight:${weight};font-style:${style};src:${source}}`;
}

/**
 * A stand-alone picture per page, the fonts that it uses inside, in the size of the paper.
 * @throws when a font that a page uses is not among `fonts`
 */
export function writeSvg(drawing: Drawing, options: { readonly fonts: FontFiles }): string[] {
  return drawing.pages.map((page) => {
    const faces = facesOn(page).map(([family, face]) => fontFace(family, face, options.fonts));
    const size = ` width="${millimetre(page.paper.width)}mm" height="${millimetre(page.paper.height)}mm"`;
    const paper = '<rect width="100%" height="100%" fill="#fff"/>';
    const head = `<title>${escaped(drawing.title)}</title><style>${faces.join('')}</style>${paper}`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${pageSvg(page, size, head)}\n`;
  });
}
