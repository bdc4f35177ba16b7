/** How the paper is seen: where it is moved to, how large, and whether it follows the room. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly fit: 'width' | 'page' | null;
}

/** How each document was last looked at in this tab; what the keeper brings back from before is put here. */
export interface Looks {
  get(id: string): Look | null;
  set(id: string, look: unknown): void;
}

export function createLooks(): Looks {
  const known = new Map<string, Look>();
  return {
    get: (id) => known.get(id) ?? null,
    set(id, look) {
      if (isLook(look)) known.set(id, look);
    },
  };
}

/** It may come from the disk, written by another version of the app. */
function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, zoom, fit } = value as Partial<Look>;
  return [x, y, zoom].every(Number.isFinite) && Number(zoom) > 0 && (fit === null || fit === 'width' || fit === 'page');
}
