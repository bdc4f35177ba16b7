import type { Net, RouteTask, Routing, Side, Station } from './task';
import { routeInTwoSteps } from './two-steps';

/**
 * Routes are asked for again and again while room is made and while a text is typed, and the same question
 * has the same answer: so the last answers are kept. Nothing but time depends on it.
 */
const answers = new Map<string, Routing>();
/** Enough for the pages of the longest SOP, twice. */
const most = 1000;

export function routed(task: RouteTask): Routing {
  const key = keyOf(task);
  const known = answers.get(key);
  if (known) return known;
  const routing = routeInTwoSteps(task);
  if (answers.size >= most) answers.delete(answers.keys().next().value as string);
  answers.set(key, routing);
  return routing;
}

/** Forgets all answers, so that time can be measured honestly. */
export function forgetRoutes(): void {
  answers.clear();
}

function keyOf({ columns, rows, stations, nets }: RouteTask): string {
  let key = `${columns}|${rows.join()}|`;
  for (const { row, slot, first, last, out, in: entries } of stations as readonly Station[])
    key += `${row},${slot},${first},${last},${chargesKey(out)},${chargesKey(entries)};`;
  for (const { from, to, labelled, exit, entry, straight, join } of nets as readonly Net[])
    key += `${from},${to},${(labelled ? 1 : 0) + (join ? 2 : 0)},${straight},${chargesKey(exit)},${chargesKey(entry)};`;
  return key;
}

type Charges = Readonly<Partial<Record<Side, number>>>;

const chargesKeys = new WeakMap<Charges, number>();
const chargesNumbers = new Map<string, number>();

/** A number that stands for the four charges: there are few, and most are the same object. */
function chargesKey(charges: Charges): number {
  const known = chargesKeys.get(charges);
  if (known !== undefined) return known;
  const text = `${charges.top},${charges.right},${charges.bottom},${charges.left}`;
  const number = chargesNumbers.get(text) ?? chargesNumbers.size;
  chargesNumbers.set(text, number);
  chargesKeys.set(charges, number);
  return number;
}
