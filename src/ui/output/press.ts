import type { SopFile } from '../../model';
import type { Job, Progress } from './jobs';

/** What is sent to a Worker, and what comes back. */
export type Order =
  | { readonly number: number; readonly job: Job }
  /** Ahead of the job of that number. */
  | { readonly number: number; readonly file: SopFile };
export type Answer =
  /** It has started. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly number: number; readonly progress: Progress }
  | { readonly kind: 'done'; readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };

export interface Watch {
  /** Sent ahead of the job one at a time, so that the page is never held up by copying. */
  readonly files?: readonly SopFile[];
  readonly told?: (progress: Progress) => void;
  /** Stops the work at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Makes PDFs beside the page. */
export interface Press {
  /** Rejects when something that is needed cannot be fetched, or the work is stopped. */
  run(job: Job, watch?: Watch): Promise<Uint8Array<ArrayBuffer>>;
}

export interface PressParts {
  /** Starts a Worker; throws where there can be none. */
  start(): Worker;
  /** Does a job in the page itself. */
  here(job: Job, files: readonly SopFile[], told: (progress: Progress) => void): Promise<Uint8Array<ArrayBuffer>>;
}

/** Thrown inside when a Worker did not come to life: then the page does the work. */
class NotStarted extends Error {}

/**
 * A Worker that is kept for short jobs, and one of its own for each job that can be stopped: to stop is to end the Worker,
 * in the middle of whatever it does. Where no Worker starts, the job is done in the page.
 */
export function createPress({ start, here }: PressParts): Press {
  let kept: Bench | null = null;
  const nothing = (): void => undefined;
  return {
    async run(job, { files = [], told = nothing, signal } = {}) {
      signal?.throwIfAborted();
      const bench = signal ? createBench(start) : (kept ?? createBench(start));
      if (!signal) kept = bench;
      const stop = (): void => bench.end(signal?.reason);
      signal?.addEventListener('abort', stop);
      try {
        return await bench.run(job, files, told);
      } catch (error) {
        if (!signal && bench.isDead()) kept = null;
        if (!(error instanceof NotStarted)) throw error;
        return await here(job, files, told);
      } finally {
        signal?.removeEventListener('abort', stop);
        if (signal) bench.end(new Error('done'));
      }
    },
  };
}

/** One Worker and the jobs that it was given. */
interface Bench {
  run(job: Job, files: readonly SopFile[], told: (progress: Progress) => void): Promise<Uint8Array<ArrayBuffer>>;
  end(reason: unknown): void;
  isDead(): boolean;
}

interface Waiting {
  readonly told: (progress: Progress) => void;
  resolve(bytes: Uint8Array<ArrayBuffer>): void;
  reject(reason: unknown): void;
}

function createBench(start: () => Worker): Bench {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let isReady = false;
  let worker: Worker | null = null;
  const end = (reason: unknown): void => {
    worker?.terminate();
    worker = null;
    for (const one of waiting.values()) one.reject(reason);
    waiting.clear();
  };
  const hear = (answer: Answer): void => {
    if (answer.kind === 'ready') {
      isReady = true;
      return;
    }
    const asked = waiting.get(answer.number);
    if (answer.kind === 'progress') {
      asked?.told(answer.progress);
      return;
    }
    waiting.delete(answer.number);
    if (answer.kind === 'done') asked?.resolve(answer.bytes);
    else asked?.reject(new Error(answer.message));
  };
  const send = async (number: number, job: Job, files: readonly SopFile[]): Promise<void> => {
    for (const file of files) {
      worker?.postMessage({ number, file } satisfies Order);
      await new Promise((resolve) => setTimeout(resolve));
    }
    worker?.postMessage({ number, job } satisfies Order);
  };
  try {
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    worker.onerror = (event) => {
      // Said on the console already; here it has a consequence.
      event.preventDefault();
      end(isReady ? new Error(event.message) : new NotStarted());
    };
  } catch {
    worker = null;
  }
  return {
    run(job, files, told) {
      if (!worker) return Promise.reject(new NotStarted());
      count += 1;
      const number = count;
      return new Promise((resolve, reject) => {
        waiting.set(number, { told, resolve, reject });
        void send(number, job, files);
      });
    },
    end,
    isDead: () => worker === null,
  };
}
