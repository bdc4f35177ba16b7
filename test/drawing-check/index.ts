export { checkDrawing, rules } from './check';
export type { Fault } from './fault';
export { type Metrics, metricsOf } from './metrics';
export { checkPainted } from './painted';
export type { Arrow, Cell, Dot, Join, PageReport, Report, Shape, Text } from './report';
