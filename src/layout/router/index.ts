export { portLane } from './grid';
export { routePage } from './route';
export type { Corner, Lanes, Net, Route, RouteTask, Routing, Side, Station } from './task';
