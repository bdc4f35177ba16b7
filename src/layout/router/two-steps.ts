import { emit } from './emit';
import { Lanes } from './lanes';
import { orders } from './orders';
import { makePlane, type Plane } from './plane';
import { routePage } from './route';
import { Page } from './settle';
import type { RouteTask, Routing } from './task';
import type { Way } from './way';

/**
 * Routes one page in two steps: every net chooses its way along gutters and middles, where any number may share a gutter; then all that share one
 * are put in order, each on its lane. Where that leaves two on each other, nets choose in another order; the very few pages where that does not
 * help either are routed lane by lane.
 */
export function routeInTwoSteps(task: RouteTask): Routing {
  const plane = makePlane(task);
  for (const order of orders) {
    const routing = attempt(task, plane, order(task.nets.length));
    if (routing) return routing;
  }
  return routePage(task);
}

function attempt(task: RouteTask, plane: Plane, order: readonly number[]): Routing | null {
  const ways = waysOf(new Page(plane, task), order);
  const laned = ways && new Lanes(plane, task.nets, ways).lay();
  const routing = laned && emit(task, plane, ways, laned);
  return routing && routing.faults.length === 0 ? routing : null;
}

function waysOf(page: Page, order: readonly number[]): Way[] | null {
  page.settle(order);
  const ways: Way[] = [];
  for (const [net, way] of page.ways.entries()) {
    if (!way || page.clashesOf(net) > 0) return null;
    ways.push(way);
  }
  return ways;
}
