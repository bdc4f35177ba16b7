/** Bits out of bytes, lowest first. */
export class Bits {
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next bits as a number, at most 16. @throws when there are no more */
  take(count: number): number {
    while (this.#count < count) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new Error('the data end too early');
      this.#held |= byte << this.#count;
      this.#at += 1;
      this.#count += 8;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  /** The length of a stored block: at the next whole byte, written twice. */
  storedLength(): number {
    this.take(this.#count % 8);
    const length = this.take(16);
    if ((length ^ 0xffff) !== this.take(16)) throw new Error('the length of a block is wrong');
    return length;
  }
}
