import { doJob } from './jobs';
import type { Answer, Order } from './press';

/** What a Worker's own scope has of which we make use; the types of the page do not know it. */
interface Scope {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(answer: Answer, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data: { number, job } }) => {
  try {
    const bytes = await doJob(job, (progress) => scope.postMessage({ kind: 'progress', number, progress }));
    scope.postMessage({ kind: 'done', number, bytes }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage({ kind: 'failed', number, message: String(error) });
  }
};

scope.postMessage({ kind: 'ready' });
