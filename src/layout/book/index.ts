export type { Book, BookPart, BookPlan, BookProgress } from './book';
export { layBook, layoutBook, usualPlan } from './book';
