import type { TampilanLengkap } from '../model';
import type { Arrow } from './arrows';
import type { Columns } from './columns';
import { findPlace, type Label } from './labels';
import type { Obstacles } from './obstacles';
import type { Line } from './plan';
import type { TablePage } from './table-page';
import { Tightener } from './tighten';
import { grown, linesOf, obstaclesOf, segmentBoxes } from './word-obstacles';

/** A word is moved when its arrow becomes shorter by so much, mm. */
const worthwhile = 2;
/** What a moved word keeps from other arrows, and from their words lest they be read as one; mm. */
const apart = { arrows: 1, words: 2 };

/**
 * The last touch: what turns back is drawn as near to its symbols as it may lie. Where its own word keeps it away, the word is moved:
 * over the corner, under the way or beside the upright piece, wherever it finds a place first.
 */
export function drawNearer(page: TablePage, columns: Columns, tampilan: TampilanLengkap): TablePage {
  const { plan, frame, labelling } = page;
  const words = [...labelling.labels];
  const tightener = new Tightener(page.arrows, { symbols: frame.boxes, words, lines: linesOf(frame, columns) });
  tightener.settle();
  words.forEach(({ line }, at) => {
    if (labelling.homeless.includes(line) || page.arrows[line]?.fork) return;
    const { saved, undo } = tightener.withoutWord(line);
    const arrows = saved < worthwhile ? [] : tightener.drawn();
    const arrow = arrows[line];
    const { word } = plan.lines[line] as Line;
    const found = arrow && findPlace(word, arrow, tampilan, obstaclesFor(page, columns, arrows, words, line), 'near');
    if (found) words[at] = { line, ...found };
    else undo();
  });
  tightener.settle();
  return { ...page, arrows: tightener.drawn(), labelling: { ...labelling, labels: words } };
}

/** What the word of a line keeps off, among the arrows as they are drawn now. */
function obstaclesFor(
  { frame }: TablePage,
  columns: Columns,
  arrows: readonly Arrow[],
  words: readonly Label[],
  line: number,
): Obstacles {
  const own = segmentBoxes(arrows[line]?.points ?? []);
  const others = arrows.flatMap(({ points }, at) => (at === line ? [] : segmentBoxes(points)));
  const otherWords = words.filter((word) => word.line !== line);
  return obstaclesOf(frame, columns, [
    ...frame.boxes,
    ...own,
    ...others.map((box) => grown(box, apart.arrows)),
    ...otherWords.map(({ box }) => grown(box, apart.words)),
  ]);
}
