/** A run of words that both texts have, or only one of them. */
export interface WordPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A table of more cells than this is not made: the texts then have nothing to do with each other. */
const mostCells = 400_000;

/** Which words of a text are others in another one, in reading order; what is removed stands before what is added. */
export function diffWords(was: string, now: string): WordPiece[] {
  const [one, other] = [wordsOf(was), wordsOf(now)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [middle, otherMiddle] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const pieces: WordPiece[] = [];
  put(pieces, 'same', one.slice(0, start));
  if (middle.length * otherMiddle.length > mostCells) {
    put(pieces, 'removed', middle);
    put(pieces, 'added', otherMiddle);
  } else walk(middle, otherMiddle, pieces);
  put(pieces, 'same', one.slice(one.length - end));
  return joined(pieces);
}

/** What is changed on both sides of a mere space is one change, so that it can be read. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const result: WordPiece[] = [];
  let run: WordPiece[] = [];
  const flush = (): void => {
    result.push(...asOne(run));
    run = [];
  };
  for (const [at, piece] of pieces.entries()) {
    const isBetween = run.length > 0 && at < pieces.length - 1 && piece.text.trim() === '';
    if (piece.kind !== 'same' || isBetween) run.push(piece);
    else {
      flush();
      result.push(piece);
    }
  }
  flush();
  return result;
}

function asOne(run: readonly WordPiece[]): readonly WordPiece[] {
  const all = (but: WordPiece['kind']): string =>
    run
      .filter(({ kind }) => kind !== but)
      .map(({ text }) => text)
      .join('');
  const [was, now] = [all('added'), all('removed')];
  if (was.trim() === '' || now.trim() === '') return run;
  return [
    { kind: 'removed', text: was },
    { kind: 'added', text: now },
  ];
}

/** Words, the spaces between them, and signs, each by itself. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function walk(one: readonly string[], other: readonly string[], pieces: WordPiece[]): void {
  const lengths = table(one, other);
  const width = other.length + 1;
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      put(pieces, 'same', [one[row] ?? '']);
      [row, column] = [row + 1, column + 1];
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) {
      put(pieces, 'removed', [one[row] ?? '']);
      row += 1;
    } else {
      put(pieces, 'added', [other[column] ?? '']);
      column += 1;
    }
  }
  put(pieces, 'removed', one.slice(row));
  put(pieces, 'added', other.slice(column));
}

/** How much it is worth that two texts share it: words before signs, signs before spaces, of which there are so many. */
function worthOf(word: string): number {
  if (/^\s/u.test(word)) return 1;
  return /^[\p{L}\p{N}\p{M}]/u.test(word) ? 16 + 4 * word.length : 8;
}

/** How much is common from each pair of places on. */
function table(one: readonly string[], other: readonly string[]): Uint32Array {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let row = one.length - 1; row >= 0; row -= 1) {
    const worth = worthOf(one[row] ?? '');
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const [below, right] = [lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0];
      const both = (lengths[(row + 1) * width + column + 1] ?? 0) + worth;
      lengths[row * width + column] = one[row] === other[column] ? both : Math.max(below, right);
    }
  }
  return lengths;
}

function put(pieces: WordPiece[], kind: WordPiece['kind'], words: readonly string[]): void {
  const text = words.join('');
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** How alike two texts are, from 0 to 1: the share of words that both have. */
export function likeness(one: string, other: string): number {
  const [words, others] = [bag(one), bag(other)];
  if (words.length + others.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common += 1;
      counts.set(word, left - 1);
    }
  }
  return (2 * common) / (words.length + others.length);
}

function bag(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
