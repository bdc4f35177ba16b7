import type { Page } from 'playwright-core';
import type { Random } from '../generate/random';
import { ensure, type Machine, openFresh, openKept, writes } from './machine';
import { readBack, savedText } from './page';

export interface KillTally {
  edits: number;
  lost: number;
  /** The age of the oldest edit that was lost, ms. */
  oldest: number;
  closed: number;
  crashed: number;
  killed: number;
}

/** The document after an edit, and when that was made. */
interface State {
  readonly text: string;
  readonly at: number;
}

/** The promise. ms */
const mayBeLost = 1000;

const keys = [
  '1',
  '2',
  'Alt+ArrowDown',
  'Alt+ArrowUp',
  'Control+ArrowDown',
  'ArrowRight',
  'ArrowLeft',
  'Delete',
] as const;

/** Edits, each by hand, and an end at any moment; then the document is opened again, and its past with it. */
export async function runKill(machine: Machine, random: Random, run: string, tally: KillTally): Promise<void> {
  const name = `Berhenti ${run}`;
  const { page } = await openFresh(machine, name);
  const states: State[] = [{ text: await savedText(page), at: 0 }];
  for (let count = random.int(2, 5); count > 0; count -= 1) {
    await edit(page, random);
    const at = Date.now();
    const text = await savedText(page);
    if (text !== states.at(-1)?.text) states.push({ text, at });
    if (random.chance(0.5)) await page.waitForTimeout(random.int(0, 700));
  }
  tally.edits += states.length - 1;
  const ended = Date.now();
  await end(machine, page, random, tally);
  const again = await openKept(machine, name);
  await writes(again.page);
  await opened(again.page, states, ended, tally);
  ensure(again.faults.length === 0, `nothing is said on the console: ${again.faults.join('\n')}`);
  await again.page.close();
}

async function edit(page: Page, random: Random): Promise<void> {
  const stops = page.locator('.stop:not(.stop-passing)');
  await stops.nth(random.int(0, (await stops.count()) - 1)).click();
  if (random.chance(0.6)) return page.keyboard.press(random.pick(keys));
  await page.keyboard.press('F2');
  await page.keyboard.type(` kata${random.int(1, 99)}`);
  await page.keyboard.press('Control+Enter');
}

async function end(machine: Machine, page: Page, random: Random, tally: KillTally): Promise<void> {
  const dice = random.next();
  if (dice < 0.4) {
    tally.closed += 1;
    return page.close();
  }
  if (dice < 0.85) {
    tally.crashed += 1;
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    return page.close();
  }
  tally.killed += 1;
  return machine.kill();
}

async function opened(page: Page, states: readonly State[], ended: number, tally: KillTally): Promise<void> {
  const text = await savedText(page);
  readBack(text);
  const index = states.findLastIndex((state) => state.text === text);
  ensure(index !== -1, 'what is opened is what the document once was');
  const lost = states.slice(index + 1);
  const age = ended - (lost[0]?.at ?? ended);
  tally.lost += lost.length;
  tally.oldest = Math.max(tally.oldest, age);
  ensure(age <= mayBeLost, `at most the last second is lost: ${age} ms`);
  if (index === 0) return;
  await page.keyboard.press('Control+z');
  ensure((await savedText(page)) === states[index - 1]?.text, 'the last edit can be taken back');
  await page.keyboard.press('Control+y');
  ensure((await savedText(page)) === text, 'and done again');
}
