export type { BookPart, BookPlan, BookProgress } from './book';
export { layBook, layoutBook, usualPlan } from './book';
export { dateText } from './dates';
export type { ArrowReport, CellReport, GeometryReport, JoinReport, PageReport, SymbolReport } from './geometry';
export { geometry } from './geometry';
export type { LayoutOptions } from './layout';
export { layout } from './layout';
export type { Tanda } from './page-mark';
export { readingOf } from './reading';
