import { onEachPage, type Rule, show } from '../fault';
import type { Arrow, Box, Cell, PageReport, Text } from '../report';
import { bordersOf, boxOf, gap, isLevel, near, stretches } from '../space';
import { headOf, linesOf } from './arrow-through';

/** A label lies on nothing: no symbol, no arrow (its own neither), no line of the grid, no text, no other label. */
export const labelOn: Rule = onEachPage('label-on-something', function* (page) {
  const labels = page.arrows.filter(hasLabel);
  for (const arrow of labels) {
    for (const what of under(page, arrow.label)) yield { at: arrow.alur, detail: `"${arrow.label.text}" on ${what}` };
    const twin = labels.find((other) => other !== arrow && near(other.label, arrow.label, 0));
    if (twin) yield { at: arrow.alur, detail: `"${arrow.label.text}" on the label of ${twin.alur}` };
  }
});

function* under(page: PageReport, label: Text): Generator<string> {
  for (const shape of page.symbols) if (near(shape, label, 0)) yield `symbol ${shape.id}`;
  for (const [at, points] of linesOf(page))
    if (stretches(points).some((piece) => near(boxOf(piece), label, 0))) yield `the line of ${at}`;
  for (const arrow of page.arrows) {
    const head = headBox(arrow);
    if (head && near(head, label, -0.01)) yield `the head of ${arrow.alur}`;
  }
  for (const cell of page.cells)
    if (bordersOf(cell).some((border) => near(boxOf(border), label, -0.01))) yield `a border of ${nameOf(cell)}`;
  for (const text of page.texts) if (near(text, label, -0.01)) yield `the text "${text.text}"`;
}

/** The head of an upright arrow is 1.4 mm wide; over a level one a text's own line leaves that room. */
function headBox(arrow: Arrow): Box | undefined {
  const head = headOf(arrow);
  if (!head || isLevel(head)) return undefined;
  const { x, y, h } = boxOf(head);
  return { x: x - 0.7, y, w: 1.4, h };
}

function nameOf(cell: Cell): string {
  return `${cell.langkah ?? 'heading'} ${cell.column}`;
}

/** A way that has a word shows it once, on the arrow that leaves the symbol; a way without shows none. */
export const labelMissing: Rule = {
  name: 'label-missing-or-wrong',
  *check({ sop, report, simbol }) {
    for (const alur of sop.alur) {
      for (const page of report.pages) {
        for (const arrow of page.arrows.filter((one) => one.alur === alur.id)) {
          const wanted = simbol.has(arrow.from) ? plain(alur.label) : '';
          const found = plain(arrow.label?.text ?? '');
          if (wanted !== found) yield { page: page.number, at: alur.id, detail: `"${found}" instead of "${wanted}"` };
        }
      }
    }
  },
};

/** A label stands beside its own arrow, at most 2.5 mm away. */
export const labelAway: Rule = onEachPage('label-away-from-arrow', function* (page) {
  for (const arrow of page.arrows.filter(hasLabel)) {
    const away = distanceTo(arrow, arrow.label);
    if (away > 2.5) yield { at: arrow.alur, detail: `"${arrow.label.text}" is ${show(away)} mm away` };
  }
});

/** Labels that stand nearer to an arrow which does not leave the same symbol: polish. */
export function ambiguousLabels(page: PageReport): number {
  return page.arrows.filter(hasLabel).filter((arrow) => {
    const away = distanceTo(arrow, arrow.label);
    return page.arrows.some((other) => other.from !== arrow.from && distanceTo(other, arrow.label) < away - 0.05);
  }).length;
}

function distanceTo(arrow: Arrow, label: Text): number {
  return Math.min(...stretches(arrow.points).map((piece) => gap(label, piece)));
}

function hasLabel(arrow: Arrow): arrow is Arrow & { readonly label: Text } {
  return arrow.label !== null;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
