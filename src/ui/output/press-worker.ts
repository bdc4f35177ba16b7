import type { SopFile } from '../../model';
import { doJob } from './jobs';
import type { Answer, Order } from './press';

/** What a Worker's own scope has of which we make use; the types of the page do not know it. */
interface Scope {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(answer: Answer, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;

/** What was sent ahead of each job. */
const ahead = new Map<number, SopFile[]>();

scope.onmessage = async ({ data: order }) => {
  const { number } = order;
  const files = ahead.get(number) ?? [];
  if ('file' in order) {
    ahead.set(number, [...files, order.file]);
    return;
  }
  ahead.delete(number);
  try {
    const bytes = await doJob(order.job, files, (progress) =>
      scope.postMessage({ kind: 'progress', number, progress }),
    );
    scope.postMessage({ kind: 'done', number, bytes }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage({ kind: 'failed', number, message: String(error) });
  }
};

scope.postMessage({ kind: 'ready' });
