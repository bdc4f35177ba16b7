import { topic } from './topic';
import type { ProblemData } from './place';

export const problems = topic({ id: { 'problem.not-json': (_: ProblemData) => '' }, en: { 'problem.not-json': () => '' } });
