type Grant = (lock: Lock | null) => unknown;

interface Held {
  readonly tab: object;
  readonly reject: (error: Error) => void;
}

/** The browser's locks, as far as they are used: asked for when free, stolen, and freed when a tab dies. */
export function fakeLocks() {
  const held = new Map<string, Held>();

  function forTab(): { readonly manager: LockManager; die(): void } {
    const tab = {};
    async function request(name: string, options: LockOptions, grant: Grant): Promise<unknown> {
      await Promise.resolve();
      const before = held.get(name);
      if (before && !options.steal) return grant(null);
      before?.reject(new DOMException('stolen', 'AbortError'));
      return new Promise((resolve, reject) => {
        const mine: Held = { tab, reject };
        held.set(name, mine);
        const free = (): void => {
          if (held.get(name) === mine) held.delete(name);
        };
        Promise.resolve(grant({ name, mode: 'exclusive' })).then((value) => {
          free();
          resolve(value);
        }, reject);
      });
    }
    return {
      manager: { request } as unknown as LockManager,
      die() {
        for (const [name, one] of held) if (one.tab === tab) held.delete(name);
      },
    };
  }
  return { forTab };
}
