import { type Profil, profilDefaults } from '../../model';
import { isObject, type Json } from './shape';

/** Whether two values of JSON are the same; order of keys does not matter. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, index) => same(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && same(one[key], other[key]));
}

/** What differs from the profile's defaults, key by key also inside `judul`, `batas` and `lebar`; unknown keys stay. */
export function reduceTampilan(tampilan: Json): Json {
  const profil = tampilan['profil'] as Profil;
  const defaults: Json = { ...profilDefaults[profil] };
  const reduced: Json = { profil };
  for (const [key, value] of Object.entries(tampilan)) {
    if (key === 'profil') continue;
    const inner = isObject(value) && isObject(defaults[key]) ? without(value, defaults[key]) : value;
    const empty = isObject(inner) && key !== 'sampul' && key in defaults && Object.keys(inner).length === 0;
    if (!empty && !(key in defaults && same(inner, defaults[key]))) reduced[key] = inner;
  }
  return reduced;
}

function without(value: Json, defaults: Json): Json {
  return Object.fromEntries(
    Object.entries(value).filter(([key, one]) => !(key in defaults && same(one, defaults[key]))),
  );
}
