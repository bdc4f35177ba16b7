export { cases } from './cases';
export { acrossOneBreak, everything, fan, hub, returns } from './extreme';
export type { Habits } from './flow';
export type { Random } from './random';
export { chain, type SketchOptions, sketch } from './sketch';
export { broad, busy, type GenerateOptions, generateSop, large, ordinary, sized, unusual, wild } from './sop';
