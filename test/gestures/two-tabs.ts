import type { Page } from 'playwright-core';
import type { Random } from '../generate/random';
import { ensure, isReading, type Machine, openFresh, openKept, showFlow } from './machine';
import { type Desk, readBack, savedText } from './page';

export interface TabsTally {
  edits: number;
  refused: number;
  takenOver: number;
  reloads: number;
  closes: number;
}

/** A word that was written, by which page, when; and whether its page went before it had to be on the disk. */
interface Word {
  readonly word: string;
  readonly by: number;
  readonly at: number;
  mayBeLost: boolean;
}

/** What is changed is on the disk within this. ms */
const soon = 1000;

/** Two pages on one document: each writes, takes over, is loaded again or closed, in any order. No word that was kept goes. */
export async function runTwoTabs(machine: Machine, random: Random, run: string, tally: TabsTally): Promise<void> {
  const name = `Berdua ${run}`;
  const desks: Desk[] = [await openFresh(machine, name), await openKept(machine, name)];
  const words: Word[] = [];
  const leave = (which: number): void => {
    for (const one of words) if (one.by === which && Date.now() - one.at < soon) one.mayBeLost = true;
  };
  for (let step = 0; step < 7; step += 1) {
    const which = random.int(0, 1);
    const { page } = desks[which] ?? (desks[0] as Desk);
    await page.bringToFront();
    const dice = random.next();
    if (dice < 0.5) {
      // Who only reads and wants to write takes over, or else finds that he cannot.
      if (random.chance(0.6)) await takeOver(page, tally);
      const word = `k${words.length + 1}`;
      const isWritten = await write(page, word, tally);
      if (isWritten) words.push({ word, by: which, at: Date.now(), mayBeLost: false });
    } else if (dice < 0.75) await takeOver(page, tally);
    else if (dice < 0.9) {
      tally.reloads += 1;
      leave(which);
      await page.reload();
      await showFlow(page);
    } else {
      tally.closes += 1;
      leave(which);
      await page.close();
      desks[which] = await openKept(machine, name);
    }
    await page.waitForTimeout(random.chance(0.5) ? 0 : random.int(100, 1200)).catch(() => undefined);
  }
  await desks[0]?.page.waitForTimeout(soon);
  for (const { page, faults } of desks) {
    ensure(faults.length === 0, `nothing is said on the console: ${faults.join('\n')}`);
    await page.close();
  }
  await kept(machine, name, words);
}

/** Writes a word at the end of the first kegiatan. @returns false: this page only reads, and nothing was changed */
async function write(page: Page, word: string, tally: TabsTally): Promise<boolean> {
  const reads = await isReading(page);
  await page.locator('.stop').first().click();
  await page.keyboard.press('F2');
  if (reads) {
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Escape');
    ensure(await isReading(page), 'a page that reads goes on reading');
    tally.refused += 1;
    return false;
  }
  await page.keyboard.type(` ${word}`);
  await page.keyboard.press('Control+Enter');
  tally.edits += 1;
  return true;
}

async function takeOver(page: Page, tally: TabsTally): Promise<void> {
  if (!(await isReading(page))) return;
  const button = page.getByRole('button', { name: 'Ambil alih' });
  await button.click();
  await button.waitFor({ state: 'detached' });
  tally.takenOver += 1;
}

async function kept(machine: Machine, name: string, words: readonly Word[]): Promise<void> {
  const { page } = await openKept(machine, name);
  const text = await savedText(page);
  const written = readBack(text).sop.langkah[0]?.kegiatan.split(' ') ?? [];
  for (const { word, mayBeLost } of words) {
    ensure(mayBeLost || written.includes(word), `${word} is there: ${written.slice(-words.length - 1).join(' ')}`);
    ensure(written.filter((one) => one === word).length <= 1, `${word} is there once`);
  }
  const order = written.flatMap((one) => (/^k\d+$/.test(one) ? [Number(one.slice(1))] : []));
  ensure(
    order.every((number, index) => index === 0 || number > (order[index - 1] ?? 0)),
    `in order: ${order}`,
  );
  await page.close();
}
