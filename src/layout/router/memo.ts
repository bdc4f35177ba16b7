import { routePage } from './route';
import type { RouteTask, Routing } from './task';

/**
 * Routes are asked for again and again while room is made and while a text is typed, and the same question
 * has the same answer: so the last answers are kept. Nothing but time depends on it.
 */
const answers = new Map<string, Routing>();
const most = 64;

export function routed(task: RouteTask): Routing {
  const key = JSON.stringify([task.columns, task.rows, task.stations.map(placeOf), task.nets]);
  const known = answers.get(key);
  if (known) return known;
  const routing = routePage(task);
  if (answers.size >= most) answers.delete(answers.keys().next().value as string);
  answers.set(key, routing);
  return routing;
}

function placeOf({ row, slot, first, last, out, in: entries }: RouteTask['stations'][number]): unknown {
  return [row, slot, first, last, out, entries];
}
