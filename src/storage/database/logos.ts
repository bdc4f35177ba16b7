import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Stripped } from './rows';

/** Pictures are long and many documents carry the same one: each is kept once, under its SHA-256. */
export interface Put<T> {
  readonly value: Stripped<T>;
  /** By their hash. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Shorter ones are not worth a row of their own. */
const shortest = 200;

/**
 * Takes the pictures out of plain JSON and leaves the bytes of their hash in their place, which plain JSON cannot
 * hold: no text of a user can be taken for one.
 */
export function stripLogos<T>(value: T): Put<T> {
  const pictures = new Map<string, string>();
  const stripped = changed(value, (text) => {
    const hash = hashOf(text);
    pictures.set(hash, text);
    return hexToBytes(hash);
  });
  return { value: stripped as Stripped<T>, pictures };
}

/** The hashes that a stripped value names. */
export function logosIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (isReference(value)) into.add(bytesToHex(value));
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) logosIn(one, into);
  return into;
}

/** Puts the pictures back; one that is gone leaves null, as in a document without a logo. */
export function withLogos<T>(value: Stripped<T>, pictures: ReadonlyMap<string, string>): T {
  return restored(value, pictures) as T;
}

function changed(value: unknown, replace: (picture: string) => unknown): unknown {
  if (typeof value === 'string')
    return value.length > shortest && value.startsWith('data:image/') ? replace(value) : value;
  return mapped(value, (one) => changed(one, replace));
}

function restored(value: unknown, pictures: ReadonlyMap<string, string>): unknown {
  if (isReference(value)) return pictures.get(bytesToHex(value)) ?? null;
  return mapped(value, (one) => restored(one, pictures));
}

/** The same value when nothing below it changes. */
function mapped(value: unknown, change: (member: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const members = value.map(change);
    return members.some((member, index) => member !== value[index]) ? members : value;
  }
  const entries = Object.entries(value).map(([key, member]) => [key, change(member), member] as const);
  if (entries.every(([, after, before]) => after === before)) return value;
  return Object.fromEntries(entries.map(([key, after]) => [key, after]));
}

/** The last pictures and their hashes: the same logo goes through here with every change of its document. */
const known = new Map<string, string>();

function hashOf(picture: string): string {
  const before = known.get(picture);
  if (before !== undefined) return before;
  const hash = bytesToHex(sha256(utf8ToBytes(picture)));
  if (known.size >= 8) known.clear();
  known.set(picture, hash);
  return hash;
}

function isReference(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value);
}
