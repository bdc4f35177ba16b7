import { type Font, syllableBreaks, textWidth } from '../drawing';
import type { TampilanLengkap } from '../model';
import { type Block, clipBlock, layBlock } from './blocks';
import { isDivided } from './divided';
import { most, type } from './sizes';

const widest = 12;
/** So that no rounding breaks a word; mm. */
const slack = 0.1;

export function labelFont(tampilan: TampilanLengkap, least = false): Font {
  return {
    family: tampilan.huruf,
    face: 'regular',
    size: least ? type.least : Math.min(type.label.most, Math.max(type.least, tampilan.ukuran + type.label.step)),
  };
}

export interface Shape {
  readonly block: Block;
  readonly font: Font;
  readonly w: number;
}

/** Few words are used again and again. Nothing but time depends on it. */
const known = new Map<string, readonly Shape[]>();
const remembered = 500;

/** How narrow a word may become: none of it, small and narrow, or divided by syllables as often as it takes. */
type Narrowness = 'none' | 'small' | 'divided';

/** A word in the shapes it may take: on one line where it is short, broken, and at the last small and narrow. */
export function shapesOf(word: string, tampilan: TampilanLengkap, narrow: Narrowness): readonly Shape[] {
  const font = labelFont(tampilan);
  const key = `${font.family} ${font.size} ${narrow} ${word}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= remembered) known.clear();
  const shapes = makeShapes(word, font, labelFont(tampilan, true), narrow);
  known.set(key, shapes);
  return shapes;
}

function makeShapes(word: string, font: Font, small: Font, narrow: Narrowness): Shape[] {
  const wide = widthFor(word, font);
  const options = {
    none: [[font, wide]],
    small: [
      [font, wide],
      [small, wide],
      [small, Math.max(widest, narrowWidth(word, small))],
      [small, narrowWidth(word, small)],
    ],
    divided: (amount.test(word) ? amountWidths : dividedWidths).map((width) => [small, width] as const),
  } as const;
  const shapes = options[narrow].map(([one, width]) => {
    const whole = layBlock([word], width, one, { numbered: 'never' });
    const block = clipBlock(whole, narrow === 'divided' ? most.narrowWord : most.word, one);
    return { block, font: one, w: Math.max(0, ...block.lines.map((line) => line.width)), isCut: block !== whole };
  });
  if (narrow === 'divided') return divided(shapes, word);
  // What is printed whole where it is wide is never cut to make it narrow.
  const kept = shapes.filter(({ isCut }) => !isCut || shapes[0]?.isCut);
  return kept.filter(({ w, font: { size } }, at) => kept[at - 1]?.w !== w || kept[at - 1]?.font.size !== size);
}

/** mm that a small word is wide; more where a number would be broken, unless that is longer than any line. */
function narrowWidth(word: string, font: Font): number {
  const numbers = word.split(/\s+/).filter((one) => /\p{Nd}/u.test(one));
  return Math.max(8, ...numbers.map((one) => Math.min(textWidth(one, font) + slack, 2 * widest)));
}

/** A number of three groups and more. */
const amount = /\d\.\d{3}\.\d{3}/;

/** mm that any word may be wide among those that are divided, whether it is or not. */
const narrowest = 7.5;

/** mm; under the least there are hardly any syllables. */
const dividedWidths = [12, 10, 8.5, 7.5, 7, 6.5, 6, 5.5, 5, 4.5, 4.2, 3.9];
/** The same for a large number, which stands on two lines in the first, broken after a point. */
const amountWidths = [13.2, ...dividedWidths];

/** Those that break between syllables, each that differs once, the widest first, and one that is higher than words should be. */
function divided(shapes: readonly Shape[], word: string): Shape[] {
  const all = shapes.filter(({ block, w }) => isWhole(block, word) && (w <= narrowest || isDivided(block, word)));
  const high = all.find(({ block }) => block.height > most.word);
  const whole = all.filter((one) => one.block.height <= most.word || one === high);
  return whole.filter(({ w }, at) => at === 0 || w < (whole[at - 1] as Shape).w);
}

/**
 * Whether a block says all of a word, and breaks it nowhere but between words, at hyphens of its own, between syllables,
 * and after a point of a number.
 */
function isWhole({ lines }: Block, word: string): boolean {
  const whole = word.trim().split(/\s+/).join(' ');
  let said = 0;
  for (const { text } of lines) {
    const end = said + text.length;
    const isBetween = end === whole.length || whole[end] === ' ' || text.endsWith('-') || isGroup(whole, end);
    if (whole.startsWith(text, said) && isBetween) {
      said = whole[end] === ' ' ? end + 1 : end;
      continue;
    }
    if (!text.endsWith('-') || !whole.startsWith(text.slice(0, -1), said) || !isSyllable(whole, end - 1)) return false;
    said = end - 1;
  }
  return said === whole.length;
}

/** Whether three digits of a large number follow a point. */
function isGroup(text: string, at: number): boolean {
  return amount.test(text) && /\d\.$/.test(text.slice(0, at)) && /^\d{3}(?!\d)/.test(text.slice(at));
}

/** Whether a syllable of a word begins at a place in a text. */
function isSyllable(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('-', at - 1)) + 1;
  const [word = ''] = text.slice(from).split(/[ -]/, 1);
  return syllableBreaks(word).includes(at - from);
}

/** Words are narrow, but none is broken that is not very long; what is a sentence rather than a word may be wider, before it is cut. */
function widthFor(word: string, font: Font): number {
  const longest = Math.max(...word.split(/\s+/).map((one) => textWidth(one, font)));
  const narrow = Math.max(widest, Math.min(longest + slack, 2 * widest));
  const fits = (width: number) => layBlock([word], width, font, { numbered: 'never' }).height <= most.word;
  return [narrow, 2 * widest].find(fits) ?? 3 * widest;
}

/** No word of fewer letters is ever cut. */
const shortWord = 60;

/** Whether a word is too long to be printed whole. */
export function isCut(word: string, tampilan: TampilanLengkap): boolean {
  if (word.length < shortWord) return false;
  const font = labelFont(tampilan);
  return layBlock([word], widthFor(word, font), font, { numbered: 'never' }).height > most.word;
}

/** mm that the word of a way needs: what bands are measured by. */
export function wordSize(word: string, tampilan: TampilanLengkap): { w: number; h: number } {
  const shape = shapesOf(word, tampilan, 'none')[0];
  return { w: shape?.w ?? 0, h: shape?.block.height ?? 0 };
}
