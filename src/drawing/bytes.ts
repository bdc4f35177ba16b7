/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Two bytes, the higher first. */
export function short(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Four bytes, the highest first. */
export function long(bytes: Uint8Array, at: number): number {
  return short(bytes, at) * 0x10000 + short(bytes, at + 2);
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((value, index) => bytes[index] === value);
}
