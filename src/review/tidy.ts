import { cleanText, type Peristiwa, type Versi } from '../model';

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const lone = /\p{Surrogate}/gu;
/** Events lie a few levels deep in the file, which allows 64. */
const deepest = 50;

/** Thrown inside, since JSON is walked in depth; never leaves this file. */
class NotPlain extends Error {}

/**
 * An event as the file can hold it: plain JSON, clean texts, frozen.
 * @returns nothing where it cannot be one: no id of the format, no time, no kind, or no plain JSON
 */
export function tidyEvent(event: Peristiwa): Peristiwa | undefined {
  const { id, waktu, jenis, oleh } = event;
  const holds = typeof id === 'string' && idPattern.test(id) && typeof waktu === 'string' && typeof jenis === 'string';
  if (!holds || typeof oleh?.nama !== 'string' || typeof oleh.peran !== 'string') return undefined;
  return tidied(event);
}

/** A version as the file can hold it; nothing where it cannot be one. */
export function tidyVersion(version: Versi): Versi | undefined {
  const { nomor, isi } = version;
  const holds = Number.isInteger(nomor) && nomor >= 1 && typeof isi === 'object' && isi !== null && !Array.isArray(isi);
  return holds ? tidied(version) : undefined;
}

function tidied<T>(value: T): T | undefined {
  try {
    return plain(value, 0) as T;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value.replace(lone, '\uFFFD')).text;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (typeof value !== 'object' || depth > deepest) throw new NotPlain();
  if (Array.isArray(value)) return Object.freeze(value.map((one) => plain(one, depth + 1)));
  const result: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const clean = key.replace(lone, '\uFFFD');
    if (forbidden.has(clean)) throw new NotPlain();
    result[clean] = plain(member, depth + 1);
  }
  return Object.freeze(result);
}
