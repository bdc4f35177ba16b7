import { topic } from './topic';

/** What the screen says. */
export const screen = topic({ id: {}, en: {} });
