/** How many answers are kept for one part: while room is made, columns are tried in a few widths. */
const most = 24;

/**
 * Keeps what was made of a part of the document, so that an edit lays anew only what it touched. Documents are
 * frozen and share their unchanged parts from one edit to the next, so a part is known again by its identity; one
 * that could still change is never remembered. Nothing but time depends on it.
 * @param key everything else that the answer depends on
 */
export function keeping<Part extends object, Answer>(): (part: Part, key: string, make: () => Answer) => Answer {
  const known = new WeakMap<Part, Map<string, Answer>>();
  return (part, key, make) => {
    if (!Object.isFrozen(part)) return make();
    const answers = known.get(part) ?? new Map<string, Answer>();
    known.set(part, answers);
    const before = answers.get(key);
    if (before !== undefined) return before;
    const answer = make();
    if (answers.size >= most) answers.delete(answers.keys().next().value as string);
    answers.set(key, answer);
    return answer;
  };
}

/**
 * Keeps what was made of something that the layout itself made, and that never changes afterwards: rows, plans, pages laid
 * before. Nothing but time depends on it.
 * @param isSame whether two keys stand for the same; a key holds everything else that the answer depends on
 */
export function recalling<Part extends object, Key, Answer>(
  isSame: (one: Key, other: Key) => boolean,
): (part: Part, key: Key, make: () => Answer) => Answer {
  const known = new WeakMap<Part, { readonly key: Key; readonly answer: Answer }[]>();
  return (part, key, make) => {
    const answers = known.get(part) ?? [];
    const before = answers.find((one) => isSame(one.key, key));
    if (before) return before.answer;
    const answer = make();
    if (answers.length >= most) answers.shift();
    answers.push({ key, answer });
    known.set(part, answers);
    return answer;
  };
}

export function areSame<One>(one: readonly One[], other: readonly One[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

const spelt = new WeakMap<object, string>();

/** Everything that an object says, as a part of a key: told once for each object, which never changes afterwards. */
export function spell(part: object): string {
  const before = spelt.get(part);
  if (before !== undefined) return before;
  const now = JSON.stringify(part);
  spelt.set(part, now);
  return now;
}
