/** A binary heap of numbers by priority; equal priorities leave in the order they came, so routes never depend on luck. */
export class Heap {
  private readonly items: { priority: number; order: number; value: number }[] = [];
  private count = 0;

  push(priority: number, value: number): void {
    const item = { priority, order: this.count++, value };
    let at = this.items.length;
    this.items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(item, this.items[parent] as typeof item)) break;
      this.items[at] = this.items[parent] as typeof item;
      at = parent;
    }
    this.items[at] = item;
  }

  pop(): number | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (!top || !last) return undefined;
    if (this.items.length > 0) this.sink(last);
    return top.value;
  }

  private sink(item: { priority: number; order: number; value: number }): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.items.length) break;
      const right = this.items[child + 1];
      if (right && this.before(right, this.items[child] as typeof item)) child++;
      if (!this.before(this.items[child] as typeof item, item)) break;
      this.items[at] = this.items[child] as typeof item;
      at = child;
    }
    this.items[at] = item;
  }

  private before(a: { priority: number; order: number }, b: { priority: number; order: number }): boolean {
    return a.priority < b.priority || (a.priority === b.priority && a.order < b.order);
  }
}
