import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** 32 bytes that stand for a text. */
export function digest(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** The first bytes of a digest as 32 hexadecimal digits: the file id. */
export function fileIdOf(seed: string): string {
  return [...digest(seed).subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
