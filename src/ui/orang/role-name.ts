import type { Say } from '../app/desk';
import { roles } from './person';

/** A role in the language of the screen; one that is none of ours as it is written. */
export function roleName(peran: string, say: Say): string {
  const role = roles.find((one) => one === peran);
  return role ? say(`peran.${role}`) : peran;
}
