import type { Box } from '../drawing';
import type { TampilanLengkap } from '../model';
import type { Arrow } from './arrows';
import type { Columns } from './columns';
import { findPlace, type Label } from './labels';
import type { Line } from './plan';
import type { TablePage } from './table-page';
import { distanceTo } from './word-distance';
import { grown, obstaclesOf, segmentBoxes } from './word-obstacles';

/** Two words that are both nearer than this to both their arrows cannot be told apart, mm. */
const near = 2;
/** What a word that is moved keeps from other arrows, mm: at its own, and aside of it. */
const apart = { along: 0.8, aside: 2.4 };

/**
 * Of two words of one symbol that stand between their arrows, so that a reader could not tell which is whose, one is moved to where
 * it is clear of the other's arrow, if there is such a place.
 */
export function tellApart(page: TablePage, columns: Columns, tampilan: TampilanLengkap): TablePage {
  const { plan, labelling, arrows } = page;
  const labels = [...labelling.labels];
  const move = (at: number, other: number): boolean => {
    const { line } = labels[at] as Label;
    if (labelling.homeless.includes(line)) return false;
    const obstacles = (where: 'along' | 'aside') =>
      obstaclesOf(page.frame, columns, [
        ...page.frame.boxes,
        ...labels.filter((_, one) => one !== at).map(({ box }) => box),
        ...arrows.flatMap(({ points }, one) => {
          const sibling = one === (labels[other] as Label).line ? near : 0;
          const distance = Math.max(apart[where], sibling);
          return segmentBoxes(points).map((box) => (one === line ? box : grown(box, distance)));
        }),
      ]);
    const { word } = plan.lines[line] as Line;
    const find = (where: 'along' | 'aside') =>
      findPlace(word, arrows[line] as Arrow, tampilan, obstacles(where), where);
    const found = find('along') ?? find('aside');
    if (found) labels[at] = { line, ...found };
    return found !== null;
  };
  for (const [at, other] of pairsOf(page)) if (areMixed(labels, at, other, arrows)) move(other, at) || move(at, other);
  return { ...page, labelling: { ...labelling, labels } };
}

/** The words that leave one symbol, two by two, by their places among the labels. */
function pairsOf({ plan, labelling: { labels } }: TablePage): [number, number][] {
  const fromOf = (label: Label) => plan.lines[label.line]?.net.from;
  return labels.flatMap((label, at) =>
    labels.flatMap((other, place): [number, number][] =>
      place > at && fromOf(other) === fromOf(label) ? [[at, place]] : [],
    ),
  );
}

function areMixed(labels: readonly Label[], at: number, other: number, arrows: readonly Arrow[]): boolean {
  const [one, two] = [labels[at] as Label, labels[other] as Label];
  const isNear = (box: Box, line: number) => distanceTo(box, (arrows[line] as Arrow).points) < near;
  return [one, two].every(({ box }) => isNear(box, one.line) && isNear(box, two.line));
}
