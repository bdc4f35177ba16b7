import { createRandom, type Random } from '../generate/random';
import { runKill } from './kill';
import { type Machine, startMachine } from './machine';
import { runFull } from './quota';
import { runTwoTabs } from './two-tabs';

interface Lines {
  readonly lines: string[];
  readonly failed: number;
}

type Tell = (line: string) => void;

/** One after another, each by its own seed; what fails is named by it. */
async function each(
  count: number,
  first: number,
  machine: Machine,
  tell: Tell,
  run: (random: Random, name: string, seed: number) => Promise<void>,
): Promise<string[]> {
  const failures: string[] = [];
  const once = (seed: number): Promise<void> => run(createRandom(seed), String(seed), seed);
  for (let seed = first; seed < first + count; seed += 1) {
    try {
      await once(seed).catch(async (error: unknown) => {
        if (!isGone(error)) throw error;
        // A browser may go by itself on a busy machine. What that leaves is checked by the ends that are meant: from the start again.
        tell(`seed ${seed}: the browser went away by itself; once more`);
        await machine.close();
        await run(createRandom(seed), `${seed} lagi`, seed);
      });
    } catch (error) {
      failures.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
      tell(failures.at(-1) ?? '');
      await machine.photograph(`endurance-${seed}`);
      // What failed must not lie in the way of the next one.
      await machine.close();
    }
    if ((seed - first + 1) % 20 === 0) tell(`${seed - first + 1} of ${count}`);
  }
  return failures;
}

/** Whether the browser, or its page, went while the hand was about to do something. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /Target (page|crashed)|has been closed|Target closed/.test(error.message);
}

/** Kills of the page, the renderer and the browser in the middle of edits. */
export async function runKills(count: number, first = 1, tell: Tell = () => undefined): Promise<Lines> {
  const machine = await startMachine();
  const tally = { edits: 0, lost: 0, oldest: 0, closed: 0, crashed: 0, killed: 0 };
  try {
    const failures = await each(count, first, machine, tell, (random, name) => runKill(machine, random, name, tally));
    const { closed, crashed, killed } = tally;
    return {
      failed: failures.length,
      lines: [
        `${count} kills, seeds ${first} to ${first + count - 1}: ${closed} pages closed, ${crashed} renderers crashed, ${killed} browsers killed`,
        `${tally.edits} edits, ${tally.lost} of them lost, the oldest of these ${Math.round(tally.oldest)} ms old (1000 allowed); history brought back each time`,
        `failed: ${failures.length}`,
        ...failures,
      ],
    };
  } finally {
    await machine.end();
  }
}

/** Two pages on one SOP. */
export async function runInterleavings(count: number, first = 1, tell: Tell = () => undefined): Promise<Lines> {
  const machine = await startMachine();
  const tally = { edits: 0, refused: 0, takenOver: 0, reloads: 0, closes: 0 };
  try {
    const failures = await each(count, first, machine, tell, (random, name) =>
      runTwoTabs(machine, random, name, tally),
    );
    return {
      failed: failures.length,
      lines: [
        `${count} interleavings of two pages, seeds ${first} to ${first + count - 1}: ${tally.edits} edits, ${tally.refused} refused to the page that reads, ${tally.takenOver} times taken over, ${tally.reloads} reloads, ${tally.closes} closes`,
        `nothing that was kept was overwritten unseen; failed: ${failures.length}`,
        ...failures,
      ],
    };
  } finally {
    await machine.end();
  }
}

/** The disk is full at the n-th write. */
export async function runQuota(count: number, first = 1, tell: Tell = () => undefined): Promise<Lines> {
  const machine = await startMachine();
  try {
    const failures = await each(count, first, machine, tell, (_random, name, seed) =>
      runFull(machine, name, seed - first),
    );
    return {
      failed: failures.length,
      lines: [
        `the disk full at each of the first ${count} writes of an edit: told, the file offered, what was kept before opens whole`,
        `failed: ${failures.length}`,
        ...failures,
      ],
    };
  } finally {
    await machine.end();
  }
}
