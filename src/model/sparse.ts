import { profilDefaults } from './tampilan';
import type { Profil } from './types';

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of JSON are the same; order of keys does not matter. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, index) => sameJson(item, other[index]))
    );
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]))
  );
}

/** What differs from the profile's defaults, key by key also inside `judul`, `batas` and `lebar`; unknown keys stay. */
export function reduceTampilan(tampilan: Json): Json {
  const profil = tampilan['profil'] as Profil;
  const defaults: Json = { ...profilDefaults[profil] };
  const reduced: Json = { profil };
  for (const [key, value] of Object.entries(tampilan)) {
    const usual = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
    if (isObject(value) && isObject(usual)) {
      const inner = differing(value, usual);
      if (Object.keys(inner).length > 0) reduced[key] = inner;
    } else if (!sameJson(value, usual)) {
      reduced[key] = value;
    }
  }
  return reduced;
}

function differing(value: Json, usual: Json): Json {
  return Object.fromEntries(
    Object.entries(value).filter(([key, one]) => !(Object.hasOwn(usual, key) && sameJson(one, usual[key]))),
  );
}
