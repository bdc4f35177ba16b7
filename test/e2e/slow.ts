import type { BrowserContext } from 'playwright-core';

/** `page`: ms that whatever a page puts off comes later. `hand`: ms before each act. `processor`: so many times slower. */
const usual = { page: 150, hand: 250, processor: 4 } as const;

type Slowness = keyof typeof usual;

/** What `SOP_SLOW` asks for, as `page` or `page=60`: what only a quick computer does in time is found so, and not elsewhere. */
function asked(slowness: Slowness): number {
  const [name, amount] = (process.env['SOP_SLOW'] ?? '').split('=');
  return name === slowness ? Number(amount ?? usual[slowness]) : 0;
}

/** The time that a hand waits before whatever it does. ms */
export const handWaits = asked('hand');

/** Makes the pages of a browser as slow as is asked for. */
export async function slowDown(context: BrowserContext): Promise<void> {
  const [late, times] = [asked('page'), asked('processor')];
  if (late > 0) {
    await context.addInitScript(putOff, late);
    await context.route(/\/assets\/[^/]+\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, late));
      // Its page may be gone by now.
      await route.continue().catch(() => undefined);
    });
  }
  if (times > 1) {
    context.on('page', async (page) => {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: times });
    });
  }
}

/** Runs in the page: its timers, frames, messages and ways back, and with them what React does not do at once, come later. */
function putOff(late: number): void {
  const { setTimeout: timer, requestAnimationFrame: frame, cancelAnimationFrame: cancel } = window;
  const frames = new Map<number, number>();
  Object.assign(window, {
    setTimeout: (work: TimerHandler, wait = 0, ...given: unknown[]) => timer(work, wait + late, ...given),
    requestAnimationFrame(work: FrameRequestCallback) {
      const id = timer(() => frames.set(id, frame(work)), late);
      return id;
    },
    cancelAnimationFrame(id: number) {
      clearTimeout(id);
      cancel(frames.get(id) ?? 0);
    },
  });
  const { go } = History.prototype;
  History.prototype.go = function (this: History, steps) {
    timer(() => go.call(this, steps), late);
  };
  for (const { prototype } of [MessagePort, Worker]) {
    const { postMessage } = prototype;
    prototype.postMessage = function (this: unknown, ...given: unknown[]) {
      timer(() => Reflect.apply(postMessage, this, given), late);
    };
  }
}
