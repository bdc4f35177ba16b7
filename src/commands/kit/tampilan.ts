import { profilDefaults, sameJson } from '../../model';
import type { DraftSop } from './types';

type Json = Record<string, unknown>;

/**
 * Sets a key of `tampilan`, or one inside `judul`, `batas` and `lebar`. Nothing, and what the profile prints anyhow, is
 * not stored.
 */
export function writeTampilan(draft: DraftSop, [key, inner]: readonly [string, string?], value: unknown): void {
  const tampilan = draft.tampilan as Json;
  const defaults = profilDefaults[draft.tampilan.profil] as unknown as Json;
  if (inner === undefined) {
    put(tampilan, key, value, defaults[key]);
    return;
  }
  const group = (tampilan[key] ?? {}) as Json;
  if (value === undefined && !Object.hasOwn(group, inner)) return;
  put(group, inner, value, (defaults[key] as Json | undefined)?.[inner]);
  if (Object.keys(group).length === 0) delete tampilan[key];
  else if (!Object.hasOwn(tampilan, key)) tampilan[key] = group;
}

function put(target: Json, key: string, value: unknown, usual: unknown): void {
  if (value === undefined || sameJson(value, usual)) delete target[key];
  else if (!sameJson(target[key], value)) target[key] = value;
}
