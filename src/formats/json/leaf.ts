import type { BaseIssue } from 'valibot';
import type { ProblemCode } from '../../words';
import { type Problem, shortened } from './report';
import { typeNameOf } from './shape';

type Found = Pick<Problem, 'code' | 'data'>;

/** Says in our codes what valibot found wrong with a single value. */
export function leafProblem(issue: BaseIssue<unknown>): Found {
  const { input, type, expected } = issue;
  // The schema's checks carry the code of their problem as their message.
  if (issue.kind === 'validation') return { code: issue.message as ProblemCode, data: limitData(issue) };
  if (type === 'picklist' || type === 'literal') {
    return { code: 'not-one-of', data: { expected: listed(expected, ', '), received: shortened(input) } };
  }
  return { code: 'wrong-type', data: { expected: listed(expected, ' | '), received: typeNameOf(input) } };
}

function limitData({ input, requirement }: BaseIssue<unknown>): Found['data'] {
  const received = typeof input === 'number' ? input : shortened(input);
  return typeof requirement === 'number' ? { limit: requirement, received } : { received };
}

/** valibot writes `("makro" | "mikro")`. */
function listed(expected: string | null, between: string): string {
  return (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', between);
}
