export { type ReadResult, readSop } from './read';
export type { Problem } from './report';
export { writeSop } from './write';
