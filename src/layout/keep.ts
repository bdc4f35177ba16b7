/** How many answers are kept for one part: while room is made, columns are tried in a few widths. */
const most = 6;

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
