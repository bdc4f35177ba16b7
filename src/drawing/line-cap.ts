import type { Pen } from './types';

/** How a line ends: ruled lines square, so that the corners of a grid are closed; what points somewhere ends where it ends. */
export function lineCap(pen: Pen): 'butt' | 'square' {
  return pen === 'grid' || pen === 'strong' ? 'square' : 'butt';
}
