import { type Report, shortened } from './report';
import { currentVersion } from './schema';
import { isObject, type Json } from './shape';

/** One step of the ladder: from version `from` to the next. Pure; may throw for data that was never of its version. */
export interface Migration {
  readonly from: number;
  migrate(data: Json): Json;
}

/** From version 1 on, one step each: numbered, tested, never edited after release. */
export const ladder: readonly Migration[] = [];

/**
 * Brings a file of any known version to the current one.
 * @returns undefined when it is no file of ours, or of a version that we do not know; the problem is reported
 */
export function migrate(root: unknown, steps: readonly Migration[], problems: Report): Json | undefined {
  if (!isObject(root)) {
    problems.add('', 'not-sop');
    return undefined;
  }
  const { format, versi } = root;
  if (format === undefined) problems.add('format', 'not-sop');
  else if (format !== 'sop-ap') problems.add('format', 'other-format', { received: shortened(format) });
  else if (versi === undefined) problems.add('versi', 'missing', { key: 'versi' });
  else if (typeof versi === 'number' && Number.isInteger(versi) && versi > currentVersion) {
    problems.add('versi', 'newer-version', { received: versi, known: currentVersion });
  } else return climb(root, versi, steps, problems);
  return undefined;
}

function climb(root: Json, start: unknown, steps: readonly Migration[], problems: Report): Json | undefined {
  let data = root;
  for (let versi = start; versi !== currentVersion; versi = data['versi']) {
    const step = steps.find(({ from }) => from === versi);
    if (step === undefined) {
      problems.add('versi', 'unknown-version', { received: shortened(versi), known: currentVersion });
      return undefined;
    }
    try {
      data = { ...step.migrate(data), versi: step.from + 1 };
    } catch {
      problems.add('', 'not-migrated', { from: step.from });
      return undefined;
    }
  }
  return data;
}
