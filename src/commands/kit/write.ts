import { sameJson } from '../../model';

/** Writes a value where it says something else than what stands there: what does not change keeps its identity. */
export function write<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
  if (!sameJson(target[key], value)) target[key] = value;
}
