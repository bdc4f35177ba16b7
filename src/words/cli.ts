import { topic } from './topic';

/** What the `sop` command says. */
export const cli = topic({ id: {}, en: {} });
