import { topic } from './topic';

/** What the layout could not do well, each with its remedy. */
export const remarks = topic({ id: {}, en: {} });
