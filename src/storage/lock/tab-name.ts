const key = 'sop-designer.tab';

/** A name that this tab keeps over a reload, so that it knows its own leases again. */
export function tabName(): string {
  try {
    const before = window.sessionStorage.getItem(key);
    if (before !== null) return before;
    const name = freshName();
    window.sessionStorage.setItem(key, name);
    return name;
  } catch {
    return freshName();
  }
}

/** 16 random bytes; `randomUUID` does not exist on plain http. */
export function freshName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
