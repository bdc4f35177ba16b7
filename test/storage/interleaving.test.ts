import { afterEach, expect, test, vi } from 'vitest';
import type { TabLock } from '../../src/storage';
import { createRandom, type Random } from '../generate/random';
import { during, settled } from './kit/clock';
import { good, sample } from './kit/documents';
import { type Browser, newBrowser, type Tab } from './kit/tabs';
import { note } from './kit/work';

const id = sample().sop.id;
const rejections: unknown[] = [];
process.on('unhandledRejection', (reason) => rejections.push(reason));

afterEach(() => {
  expect(rejections).toEqual([]);
  vi.restoreAllMocks();
});

/** Two tabs on one document in random order, each note of theirs a word that nobody else writes. */
class Interleaving {
  readonly browser: Browser;
  readonly random: Random;
  readonly tabs: Tab[] = [];
  /** Notes of which a tab has said that they are kept. */
  readonly kept = new Set<string>();
  /** Notes by the tab that wrote them, not yet said to be kept. */
  readonly open = new Map<Tab, string[]>();
  readonly prepare: (tab: Tab) => void;
  count = 0;

  constructor(seed: number, secure: boolean, prepare: (tab: Tab) => void = () => undefined) {
    this.browser = newBrowser({ secure });
    this.random = createRandom(seed);
    this.prepare = prepare;
  }

  newTab(): Tab {
    const tab = this.browser.tab();
    this.prepare(tab);
    this.open.set(tab, []);
    return tab;
  }

  async step(): Promise<void> {
    const { random, tabs, browser } = this;
    const at = random.int(0, 1);
    const tab = tabs[at]!;
    const act = random.int(0, 20);
    if (act < 9) this.write(tab);
    else if (act < 13) await browser.clock.advance(random.int(1, 700));
    else if (act < 15) await browser.clock.advance(random.int(1000, 8000));
    else if (act < 17) void tab.keeper.takeOver();
    else if (act === 17) void tab.keeper.open(id);
    else if (act === 18) await settled(random.int(1, 5));
    else if (act === 19) tab.leavePage();
    else {
      tab.kill();
      tabs[at] = this.newTab();
      void tabs[at]!.keeper.open(id);
    }
    this.look();
  }

  write(tab: Tab): void {
    this.count += 1;
    const text = `catatan ${this.count}`;
    if (note(tab.editor, text)) this.open.get(tab)!.push(text);
  }

  /** What a tab says is kept must be kept from then on. */
  look(): void {
    for (const tab of this.tabs) {
      if (tab.keeper.state().kind !== 'saved') continue;
      const shown = tab.editor.state().file?.sop.catatan ?? [];
      for (const text of this.open.get(tab)!) if (shown.includes(text)) this.kept.add(text);
      this.open.set(tab, []);
    }
  }

  async run(): Promise<void> {
    const { tabs, browser } = this;
    tabs.push(this.newTab(), this.newTab());
    good(await during(browser.clock, tabs[0]!.keeper.openNew(sample())));
    void tabs[1]!.keeper.open(id);
    for (let turn = 0; turn < 30; turn++) await this.step();
    await browser.clock.advance(20_000);
    this.look();
    const { opened } = good(await tabs[0]!.library.open(id));
    const all = good(await tabs[0]!.library.current(id)).file.sop.catatan;
    expect(all).toEqual(expect.arrayContaining([...this.kept]));
    expect(new Set(all).size).toBe(all.length);
    // Every change was made to the very document that the one before it left: nobody wrote past another.
    expect(opened.past.map(({ patches }) => patches.length)).not.toContain(0);
    expect(all.slice(sample().sop.catatan.length)).toEqual(opened.past.map(addedBy));
    expect(this.claims()).toBeLessThanOrEqual(1);
  }

  claims(): number {
    return this.tabs.filter((tab) => tab.lock.isMine(id)).length;
  }
}

function addedBy({ patches }: { readonly patches: readonly { readonly value?: unknown }[] }): unknown {
  const value = patches.at(-1)?.value;
  return Array.isArray(value) ? value.at(-1) : value;
}

/** A lock that lets everybody in: then the numbers alone must keep the tabs apart. */
function unlocked(tab: Tab): void {
  const lock = tab.lock as { -readonly [K in keyof TabLock]: TabLock[K] };
  const claim = { release: () => undefined };
  lock.take = async () => claim;
  lock.takeOver = async () => claim;
  lock.isMine = () => false;
}

test.each([
  ['with the locks of the browser', true],
  ['on plain http', false],
])(
  '100 random interleavings %s: nothing is overwritten unseen',
  async (_name, secure) => {
    let kept = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const one = new Interleaving(seed, secure);
      await one.run();
      kept += one.kept.size;
    }
    expect(kept).toBeGreaterThan(300);
  },
  120_000,
);

test('100 random interleavings where no lock holds: nothing is overwritten unseen', async () => {
  let refused = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const one = new Interleaving(seed, true, unlocked);
    await one.run();
    refused += one.tabs.filter((tab) => tab.keeper.state().kind === 'failed').length;
  }
  expect(refused).toBeGreaterThan(10);
}, 120_000);
