import { emit } from './emit';
import { Lanes } from './lanes';
import { makePlane } from './plane';
import { routePage } from './route';
import { Page } from './settle';
import type { RouteTask, Routing } from './task';
import type { Way } from './way';

/**
 * Routes one page in two steps: every net chooses its way along gutters and middles, where any number may share a gutter; then all that share one
 * are put in order, each on its lane. The few pages where that leaves two on each other are routed lane by lane.
 */
export function routeInTwoSteps(task: RouteTask): Routing {
  const plane = makePlane(task);
  const ways = waysOf(new Page(plane, task));
  const laned = ways && new Lanes(plane, task.nets, ways).lay();
  const routing = laned && emit(task, plane, ways, laned);
  return routing && routing.faults.length === 0 ? routing : routePage(task);
}

function waysOf(page: Page): Way[] | null {
  page.settle();
  const ways: Way[] = [];
  for (const [net, way] of page.ways.entries()) {
    if (!way || page.clashesOf(net) > 0) return null;
    ways.push(way);
  }
  return ways;
}
