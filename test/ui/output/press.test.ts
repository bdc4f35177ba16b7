import { describe, expect, test } from 'vitest';
import type { SopFile } from '../../../src/model';
import type { Job, Progress } from '../../../src/ui/output/jobs';
import { type Answer, createPress, type Order } from '../../../src/ui/output/press';

const job: Job = { kind: 'prepare', faces: [] };
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);

/** A Worker that does what the test says. */
class Fake {
  onmessage: ((event: MessageEvent<Answer>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly orders: Order[] = [];
  ended = false;

  postMessage(order: Order): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  say(answer: Answer): void {
    this.onmessage?.({ data: answer } as MessageEvent<Answer>);
  }
  fail(): void {
    this.onerror?.({ message: 'gone', preventDefault: () => undefined } as ErrorEvent);
  }
}

function setUp(start?: () => Worker) {
  const workers: Fake[] = [];
  const press = createPress({
    start:
      start ??
      (() => {
        const fake = new Fake();
        workers.push(fake);
        return fake as unknown as Worker;
      }),
    here: async (_job, _files, told) => {
      told({ done: 1, of: 1 });
      return bytes(7);
    },
  });
  return { press, workers };
}

function only(workers: readonly Fake[]): Fake {
  const [fake, ...others] = workers;
  if (!fake || others.length > 0) throw new Error(`${workers.length} Workers`);
  return fake;
}

describe('a press', () => {
  test('gives each job its own answer, in whatever order they come, and keeps its Worker', async () => {
    const { press, workers } = setUp();
    const jobs = [press.run(job), press.run(job)];
    const fake = only(workers);
    fake.say({ kind: 'ready' });
    const [first, second] = fake.orders.map(({ number }) => number);
    fake.say({ kind: 'done', number: second ?? 0, bytes: bytes(2) });
    fake.say({ kind: 'done', number: first ?? 0, bytes: bytes(1) });
    expect(await Promise.all(jobs)).toEqual([bytes(1), bytes(2)]);
    expect(fake.ended).toBe(false);
  });

  test('sends files ahead of their job, one at a time', async () => {
    const { press, workers } = setUp();
    const file = { sop: {}, reviu: { peristiwa: [] }, riwayat: [] } as unknown as SopFile;
    const done = press.run(job, { files: [file, file] });
    const fake = only(workers);
    expect(fake.orders).toEqual([{ number: 1, file }]);
    await expect.poll(() => fake.orders.length).toBe(3);
    expect(fake.orders.slice(1)).toEqual([
      { number: 1, file },
      { number: 1, job },
    ]);
    fake.say({ kind: 'done', number: 1, bytes: bytes() });
    await done;
  });

  test('tells how far the work is', async () => {
    const { press, workers } = setUp();
    const told: Progress[] = [];
    const done = press.run(job, { told: (progress) => told.push(progress) });
    const fake = only(workers);
    fake.say({ kind: 'progress', number: 1, progress: { done: 3, of: 9 } });
    fake.say({ kind: 'done', number: 1, bytes: bytes() });
    await done;
    expect(told).toEqual([{ done: 3, of: 9 }]);
  });

  test('does the job in the page where there can be no Worker', async () => {
    const { press } = setUp(() => {
      throw new Error('forbidden');
    });
    expect(await press.run(job)).toEqual(bytes(7));
  });

  test('does the job in the page where the Worker does not come to life, and tries a Worker again next time', async () => {
    const { press, workers } = setUp();
    const done = press.run(job);
    only(workers).fail();
    expect(await done).toEqual(bytes(7));
    void press.run(job);
    expect(workers).toHaveLength(2);
  });

  test('says what went wrong in a Worker that lives; the page does not do it over', async () => {
    const { press, workers } = setUp();
    const done = press.run(job);
    only(workers).say({ kind: 'ready' });
    only(workers).say({ kind: 'failed', number: 1, message: 'no font' });
    await expect(done).rejects.toThrow('no font');
    const next = press.run(job);
    only(workers).fail();
    await expect(next).rejects.toThrow('gone');
  });

  test('a job that can be stopped has a Worker of its own, which ends with it', async () => {
    const { press, workers } = setUp();
    const stop = new AbortController();
    const done = press.run(job, { signal: stop.signal });
    const other = press.run(job);
    stop.abort(new Error('stopped'));
    await expect(done).rejects.toThrow('stopped');
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    workers[1]?.say({ kind: 'done', number: 1, bytes: bytes(5) });
    expect(await other).toEqual(bytes(5));
    await expect(press.run(job, { signal: stop.signal })).rejects.toThrow('stopped');
  });
});
