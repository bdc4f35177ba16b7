import type { Drawing } from '../../drawing';
import type { Sop } from '../../model';
import { type Aim, aimAt, columnsOn } from './aim';
import type { Item } from './items';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where the keyboard begins: at a row and a column of it. */
export interface Start {
  readonly langkah: string | null;
  readonly pelaksana: string | null;
}

/**
 * The next place for something from the palette in the direction of an arrow key: the same places as the pointer finds,
 * cell and line by turns.
 * @returns what was given, where there is nothing further that way; undefined where there is no place at all
 */
export function stepAim(
  sop: Sop,
  drawing: Drawing,
  item: Item,
  from: Aim | null,
  way: Direction | Start,
): Aim | undefined {
  const columns = columnsFor(sop, drawing, item);
  if (typeof way === 'object' || from === null) return startIn(columns, typeof way === 'object' ? way : nowhere);
  const at = columns.findIndex((aims) => aims.some((aim) => sameAim(aim, from)));
  const own = columns[at];
  if (!own) return startIn(columns, nowhere);
  if (way === 'up' || way === 'down') {
    return own[own.findIndex((aim) => sameAim(aim, from)) + (way === 'down' ? 1 : -1)] ?? from;
  }
  const beside = columns[at + (way === 'right' ? 1 : -1)];
  return beside?.reduce((best, aim) => (away(aim, from) <= away(best, from) + alike ? aim : best)) ?? from;
}

/** Of two places as far away the lower one, mm. */
const alike = 1;

const nowhere: Start = { langkah: null, pelaksana: null };

function startIn(columns: readonly (readonly Aim[])[], { langkah, pelaksana }: Start): Aim | undefined {
  const isOwn = (aim: Aim): boolean => (aim.kind === 'column' ? aim.after : aim.pelaksana) === pelaksana;
  const own = columns.find((aims) => aims.some(isOwn)) ?? columns.at(0);
  return own?.find((aim) => aim.kind === 'row' && langkah !== null && aim.after === langkah) ?? own?.at(-1);
}

/** The places of every column, top to bottom. */
function columnsFor(sop: Sop, drawing: Drawing, item: Item): readonly (readonly Aim[])[] {
  const found = new Map<string, Aim[]>();
  for (const page of drawing.pages) {
    for (const { id, box, heading, rows } of columnsOn(page)) {
      const x = box.x + box.w / 2;
      const heights = rows.flatMap(({ y, h }) => [y, y + h / 2, y + h]);
      const points =
        item === 'pelaksana'
          ? [box.x, box.x + box.w].map((at) => ({ x: at, y: box.y }))
          : (heights.length > 0 ? heights : [heading.y + heading.h]).map((y) => ({ x, y }));
      for (const point of points) {
        const aim = aimAt(sop, page, point, item, 0.01);
        if (typeof aim === 'string') continue;
        const name = aim.kind === 'column' ? String(aim.after) : id;
        const known = found.get(name) ?? [];
        if (!known.some((one) => sameAim(one, aim))) known.push(aim);
        found.set(name, known);
      }
    }
  }
  return [...found.values()];
}

/** Whether two aims put the same thing in the same place. */
export function sameAim(one: Aim, other: Aim): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(aim: Aim): string {
  if (aim.kind === 'column') return `column ${aim.after}`;
  return aim.kind === 'cell' ? `cell ${aim.langkah} ${aim.pelaksana}` : `row ${aim.after} ${aim.pelaksana}`;
}

function away({ mark }: Aim, { mark: other }: Aim): number {
  const middle = ({ page, box }: Aim['mark']): number => page.number * 10000 + box.y + box.h / 2;
  return Math.abs(middle(mark) - middle(other));
}
