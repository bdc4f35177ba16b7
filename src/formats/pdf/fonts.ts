import type { jsPDF } from 'jspdf';
import type { Drawing, Face, Family, Font, FontFiles } from '../../drawing';
import { familyName } from '../../drawing';
import { digest } from './digest';
import { binaryOf, embeddedFont } from './document';
import { type Objects, type Part, reference } from './parts';

const faceNames: Readonly<Record<Face, string>> = {
  regular: 'Regular',
  bold: 'Bold',
  italic: 'Italic',
  boldItalic: 'BoldItalic',
};

/** Fonts that are in the PDF, by what a text mark asks for. */
export interface Embedded {
  /** Of each font that is inside. */
  readonly names: readonly string[];
  nameOf(font: Font): string;
}

function keyOf(family: Family, face: Face): string {
  return `${family}-${face}`;
}

const binaries = new WeakMap<Uint8Array, string>();

/** A font file as jsPDF wants it, remembered, since it is the same for every document. */
function binaryOfFont(bytes: Uint8Array): string {
  const binary = binaries.get(bytes) ?? binaryOf(bytes);
  binaries.set(bytes, binary);
  return binary;
}

/** Six capitals before the name say that only a part of the font is inside. */
function subsetTag(seed: string): string {
  return [...digest(seed)]
    .slice(0, 6)
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join('');
}

function embed(pdf: jsPDF, family: Family, face: Face, fonts: FontFiles, seed: string): string {
  const bytes = fonts[family]?.[face];
  const key = keyOf(family, face);
  if (bytes === undefined) throw new Error(`The font file ${key} was not given`);
  if (bytes[0] !== 0 || bytes[1] !== 1) throw new Error(`The font file ${key} is no TrueType font`);
  const name = `${subsetTag(seed + key)}+${familyName(family).replace(' ', '')}-${faceNames[face]}`;
  pdf.addFileToVFS(`${key}.ttf`, binaryOfFont(bytes));
  pdf.addFont(`${key}.ttf`, name, 'normal');
  // jsPDF only logs a font that it cannot read, and would then print wrong letters.
  if (embeddedFont(pdf, name).metadata?.cmap === undefined) throw new Error(`The font file ${key} is no TrueType font`);
  return name;
}

/**
 * Embeds the fonts that the texts of a drawing use.
 * @throws when one of them is not among `fonts` or cannot be read
 */
export function embedFonts(pdf: jsPDF, drawing: Drawing, fonts: FontFiles, seed: string): Embedded {
  const names = new Map<string, string>();
  for (const mark of drawing.pages.flatMap((page) => page.marks)) {
    if (mark.kind !== 'text') continue;
    const { family, face } = mark.font;
    const key = keyOf(family, face);
    if (!names.has(key)) names.set(key, embed(pdf, family, face, fonts, seed));
  }
  return { names: [...names.values()], nameOf: ({ family, face }) => names.get(keyOf(family, face)) ?? '' };
}

/**
 * Which glyphs of each font are inside, as the archive standard wants it said of a part of a font. jsPDF does not write
 * it, but whatever it takes for the height of capitals.
 */
export function glyphSetsPart(pdf: jsPDF, objects: Objects, embedded: Embedded): Part {
  const sets = new Map<number, Uint8Array>();
  return {
    onPage(page) {
      for (const name of page === 0 ? embedded.names : []) {
        const { metadata } = embeddedFont(pdf, name);
        if (metadata === undefined) continue;
        const glyphs = Object.keys(metadata.subset.glyphsFor([0, ...metadata.glyIdsUsed])).map(Number);
        const id = objects.reserve();
        sets.set(id, bitsOf(glyphs));
        metadata.capHeight = `${metadata.capHeight}\n/CIDSet ${reference(id)}`;
      }
      return {};
    },
    put() {
      for (const [id, bits] of sets) objects.putStream(id, bits, {});
    },
  };
}

/** A bit for each number, the first bit of a byte the highest. */
function bitsOf(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array((Math.max(...numbers) >> 3) + 1);
  for (const number of numbers) bytes[number >> 3] = (bytes[number >> 3] ?? 0) | (0x80 >> (number & 7));
  return bytes;
}

/** jsPDF cuts advances to whole thousandths of an em, which a long line would show; this writes them out. */
export function exactAdvances(pdf: jsPDF, { names }: Embedded): void {
  for (const name of names) {
    const { metadata } = embeddedFont(pdf, name);
    if (metadata === undefined) continue;
    metadata.Unicode.widths = metadata.Unicode.widths.map((entry, index, all) => {
      const glyph = all[index - 1];
      if (typeof entry === 'number' || typeof glyph !== 'number') return entry;
      return [Math.round(metadata.widthOfGlyph(glyph) * 1000) / 1000];
    });
  }
}
