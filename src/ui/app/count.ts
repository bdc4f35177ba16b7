import type { Problem } from '../../formats/json';

/** How many things are wrong with a file, and those of them that are told one by one. */
export interface Tally {
  readonly told: readonly Problem[];
  readonly count: number;
  /** The reader of the format gave up counting: there may be more. */
  readonly atLeast: boolean;
}

/** Counts what is wrong: the entry that says how many more there are is not one of them. */
export function tallyOf(problems: readonly Problem[]): Tally {
  const told = problems.filter(({ code }) => code !== 'more');
  const further = problems.filter(({ code }) => code === 'more').map(({ data }) => Number(data['count']));
  return {
    told,
    count: further.reduce((sum, count) => sum + count, told.length),
    atLeast: further.length > 0,
  };
}

/** What is wrong with the file as a whole, although it is told with the key that shows it. */
const ofWhole: readonly string[] = ['not-sop', 'other-format', 'newer-version', 'unknown-version', 'not-migrated'];

/** Whether something within an SOP is wrong; else the file is none, or not whole. */
export function isWithinSop({ path, code }: Problem): boolean {
  return path !== '' && !ofWhole.includes(code);
}
