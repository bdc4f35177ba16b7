/**
 * Lets the disk fail at the n-th request that writes: it throws like a full disk, or the transaction is aborted below
 * the program, as a crash would do. Gives how many requests there were, and the way back to a sound disk.
 */
export function faultAt(step: number, kind: 'full' | 'abort'): { readonly count: () => number; heal(): void } {
  const store = IDBObjectStore.prototype;
  const sound = { put: store.put, add: store.add, delete: store.delete };
  let count = 0;
  for (const name of ['put', 'add', 'delete'] as const) {
    const method = sound[name] as (this: IDBObjectStore, ...args: unknown[]) => IDBRequest;
    Reflect.set(store, name, function faulty(this: IDBObjectStore, ...args: unknown[]) {
      count += 1;
      if (count - 1 === step) {
        if (kind === 'full') throw new DOMException('no room', 'QuotaExceededError');
        const request = method.apply(this, args);
        this.transaction.abort();
        return request;
      }
      return method.apply(this, args);
    });
  }
  return {
    count: () => count,
    heal: () => Object.assign(store, sound),
  };
}

/** A disk that is full from now on. */
export function fullDisk(): { heal(): void } {
  const store = IDBObjectStore.prototype;
  const sound = { put: store.put, add: store.add };
  const refuse = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  Object.assign(store, { put: refuse, add: refuse });
  return { heal: () => Object.assign(store, sound) };
}
