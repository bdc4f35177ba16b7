import * as v from 'valibot';
import { pictureOf } from '../drawing';
import { command, refuse } from './kit/types';

const usable = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;
const mostKilobytes = 500;
/** base64 writes 3 bytes as 4 letters. */
const longest = 'data:image/jpeg;base64,'.length + Math.ceil((mostKilobytes * 1024) / 3) * 4;

/** Sets the emblem, a PNG or JPEG as a data URL; null takes it away. */
export const setLogo = command({
  id: 'set-logo',
  args: v.strictObject({ logo: v.nullable(v.string()) }),
  can(_, { logo }) {
    if (logo === null) return undefined;
    if (logo.length > longest) return refuse('logo-too-large', { most: mostKilobytes });
    return usable.test(logo) && pictureOf(logo) ? undefined : refuse('bad-logo');
  },
  run({ identitas }, { logo }) {
    identitas.logo = logo;
  },
  said: ({ logo }) => ({ ya: logo === null ? 0 : 1 }),
});
