export { portLane } from './grid';
export { routed } from './memo';
export type { Corner, Lanes, Net, Route, RouteTask, Routing, Side, Station } from './task';
