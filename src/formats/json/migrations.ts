import type { Report } from './report';
import { isObject, type Json } from './shape';

/** One step of the ladder: from version `from` to the next. Pure; may throw for data that was never of its version. */
export interface Migration {
  readonly from: number;
  migrate(data: Json): Json;
}

/**
 * Brings a file of any known version to the current one.
 * @returns undefined when it is no file of ours, or of a version that we do not know; the problem is reported
 */
export function migrate(
  root: unknown,
  ladder: readonly Migration[],
  current: number,
  problems: Report,
): Json | undefined {
  if (!isObject(root) || root['format'] === undefined) {
    problems.add('', 'not-sop');
    return undefined;
  }
  if (root['format'] !== 'sop-ap') {
    problems.add('format', 'other-format', { received: String(JSON.stringify(root['format'])).slice(0, 40) });
    return undefined;
  }
  const versi = root['versi'];
  if (typeof versi === 'number' && Number.isInteger(versi) && versi > current) {
    problems.add('versi', 'newer-version', { received: versi, known: current });
    return undefined;
  }
  return climb(root, versi, ladder, current, problems);
}

function climb(
  root: Json,
  start: unknown,
  ladder: readonly Migration[],
  current: number,
  problems: Report,
): Json | undefined {
  let data = root;
  let versi = start;
  while (versi !== current) {
    const step = ladder.find(({ from }) => from === versi);
    if (step === undefined) {
      problems.add('versi', 'unknown-version', {
        received: String(JSON.stringify(versi)).slice(0, 40),
        known: current,
      });
      return undefined;
    }
    try {
      data = step.migrate(data);
    } catch {
      problems.add('', 'not-migrated', { from: step.from });
      return undefined;
    }
    versi = step.from + 1;
    data = { ...data, versi };
  }
  return data;
}
