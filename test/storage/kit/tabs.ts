import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createEditor, type Editor } from '../../../src/editor';
import {
  type Channel,
  createDatabase,
  createKeeper,
  createLibrary,
  createTabLock,
  type Database,
  type Keeper,
  type KeeperPage,
  type Library,
  type Message,
  type TabLock,
} from '../../../src/storage';
import { type FakeClock, fakeClock } from './clock';
import { fakeLocks } from './locks';

/** One tab of the browser. */
export interface Tab {
  readonly editor: Editor;
  readonly database: Database;
  readonly library: Library;
  readonly lock: TabLock;
  readonly keeper: Keeper;
  /** How often the browser was asked to persist. */
  readonly asked: () => number;
  /** The page is being left: closed, reloaded, hidden. */
  leavePage(): void;
  /** Its timers do not go on any more: a tab in the background. Messages still arrive. */
  drowse(): void;
  /** Another tab is in front of it. */
  hide(): void;
  /** The tab ends at once: nothing that it has not written gets to the disk, and nobody is told. */
  kill(): void;
}

/** A browser with its disk; every tab of it sees the same. */
export interface Browser {
  readonly clock: FakeClock;
  /** @param name the name under which the tab knows itself over a reload */
  tab(name?: string): Tab;
}

/** @param secure whether the page has the browser's locks: it has none on plain http */
export function newBrowser({ secure = true } = {}): Browser {
  globalThis.indexedDB = new IDBFactory();
  const clock = fakeClock();
  const locks = fakeLocks();
  const hub = new Set<(message: Message) => void>();
  const sessions = new Map<string, string | null>();
  const leftBehind = new Map<string, string>();
  let count = 0;

  function tab(name = `tab-${hub.size}-${Math.random()}`): Tab {
    let isAlive = true;
    let isAwake = true;
    let isHidden = false;
    const channel = channelOf(hub, () => isAlive);
    const own = ownClock(clock, () => isAlive && isAwake);
    const tabLocks = secure ? locks.forTab() : null;
    const database = aliveOnly(createDatabase(), () => isAlive);
    const isSeen = (): boolean => !isHidden;
    const lock = createTabLock({ database, channel, clock: own, tab: name, locks: tabLocks?.manager, isSeen });
    const library = createLibrary({ database, channel, lock });
    const editor = createEditor({
      language: 'id',
      now: () => new Date(clock.now()).toISOString(),
      newId: () => {
        count += 1;
        return `baru${count}`;
      },
    });
    const { page, leavePage, asked } = fakePage(name, sessions, leftBehind);
    const keeper = createKeeper({ editor, library, lock, clock: own, page });
    return {
      editor,
      database,
      library,
      lock,
      keeper,
      asked,
      leavePage,
      drowse() {
        isAwake = false;
      },
      hide() {
        isHidden = true;
      },
      kill() {
        isAlive = false;
        channel.close();
        tabLocks?.die();
        database.close();
      },
    };
  }
  return { clock, tab };
}

function channelOf(hub: Set<(message: Message) => void>, isAlive: () => boolean): Channel & { close(): void } {
  const listeners = new Set<(message: Message) => void>();
  const hear = (message: Message): void => {
    if (isAlive()) for (const listener of [...listeners]) listener(message);
  };
  hub.add(hear);
  return {
    post(message) {
      if (!isAlive()) return;
      const others = [...hub].filter((one) => one !== hear);
      setImmediate(() => {
        for (const other of others) other(message);
      });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => hub.delete(hear),
  };
}

function ownClock(clock: FakeClock, isRunning: () => boolean): FakeClock {
  return {
    ...clock,
    after: (wait, work) =>
      clock.after(wait, () => {
        if (isRunning()) work();
      }),
  };
}

/** A dead tab begins no transaction, and one that it had not asked all of is aborted. */
function aliveOnly(database: Database, isAlive: () => boolean): Database {
  const dead = { ok: false, reason: 'failed' } as const;
  return {
    read: async (stores, work) => (isAlive() ? database.read(stores, work) : dead),
    async write(stores, work) {
      if (!isAlive()) return dead;
      return database.write(stores, async (transaction) => {
        const value = await work(transaction);
        if (!isAlive()) throw new Error('the tab is gone');
        return value;
      });
    },
    close: database.close,
  };
}

function fakePage(name: string, sessions: Map<string, string | null>, leftBehind: Map<string, string>) {
  const leaving = new Set<() => void>();
  let asked = 0;
  const page: KeeperPage = {
    onLeave(work) {
      leaving.add(work);
      return () => leaving.delete(work);
    },
    async persist() {
      asked += 1;
      return false;
    },
    persisted: () => null,
    leaveBehind(id, unwritten) {
      if (unwritten === null) leftBehind.delete(id);
      else leftBehind.set(id, JSON.stringify(unwritten));
    },
    left: (id) => JSON.parse(leftBehind.get(id) ?? 'null'),
    lastOpen: () => sessions.get(name) ?? null,
    rememberOpen: (id) => void sessions.set(name, id),
  };
  const leavePage = (): void => {
    for (const work of leaving) work();
  };
  return { page, leavePage, asked: () => asked };
}
