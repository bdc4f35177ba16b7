/** Takes the next bytes: those of `buffer` between two places, valid only during the call. Answers whether it wants more. */
export type Sink = (buffer: Uint8Array, from: number, to: number) => boolean;

/** How far back a repetition may reach. */
const reach = 32768;
const size = 4 * reach;
const longestRepetition = 258;
/** Below this a loop is faster than a native copy. */
const shortRun = 24;

/** What was unpacked: a window of it, handed on whenever it is full. */
export class Output {
  /** Whether nobody wants more. */
  isFull = false;
  readonly #sink: Sink;
  readonly #buffer = new Uint8Array(size);
  #at = 0;
  #sent = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  add(byte: number): void {
    this.#buffer[this.#at] = byte;
    this.#at += 1;
    if (this.#at > size - longestRepetition) this.#slide();
  }

  /** Repeats what stands `distance` bytes back. @throws when there is nothing */
  repeat(length: number, distance: number): void {
    const buffer = this.#buffer;
    let at = this.#at;
    if (!(length <= longestRepetition && distance <= at)) throw new Error('a repetition of nothing');
    const end = at + length;
    if (length < shortRun) {
      for (; at < end; at += 1) buffer[at] = buffer[at - distance] ?? 0;
    } else {
      // Where the source reaches into its own copy, each round copies twice as much.
      for (let back = distance; at < end; back *= 2) {
        buffer.copyWithin(at, at - back, Math.min(at, end - back));
        at += Math.min(back, end - at);
      }
    }
    this.#at = end;
    if (end > size - longestRepetition) this.#slide();
  }

  /** Hands on what is left. */
  end(): void {
    if (!this.isFull) this.isFull = !this.#sink(this.#buffer, this.#sent, this.#at);
    this.#sent = this.#at;
  }

  #slide(): void {
    this.end();
    this.#buffer.copyWithin(0, this.#at - reach, this.#at);
    this.#at = reach;
    this.#sent = reach;
  }
}
