/** A binary heap of numbers by priority; equal priorities leave in the order they came, so routes never depend on luck. */
export class Heap {
  private readonly priorities: number[] = [];
  private readonly orders: number[] = [];
  private readonly values: number[] = [];
  private count = 0;
  private size = 0;

  push(priority: number, value: number): void {
    const order = this.count++;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(priority, order, parent)) break;
      this.move(parent, at);
      at = parent;
    }
    this.put(at, priority, order, value);
  }

  pop(): number | undefined {
    const top = this.values[0];
    if (this.size === 0) return undefined;
    const last = --this.size;
    const [priority, order, value] = [this.priorities[last], this.orders[last], this.values[last]];
    if (last > 0) this.sink(priority as number, order as number, value as number);
    return top;
  }

  /** The least priority waiting; infinite when nothing waits. */
  least(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.priorities[0] as number);
  }

  private sink(priority: number, order: number, value: number): void {
    const { size } = this;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      const right = child + 1;
      if (right < size && this.before(this.priorities[right] as number, this.orders[right] as number, child))
        child = right;
      if (this.before(priority, order, child)) break;
      this.move(child, at);
      at = child;
    }
    this.put(at, priority, order, value);
  }

  private before(priority: number, order: number, at: number): boolean {
    const other = this.priorities[at] as number;
    return priority < other || (priority === other && order < (this.orders[at] as number));
  }

  private move(from: number, to: number): void {
    this.put(to, this.priorities[from] as number, this.orders[from] as number, this.values[from] as number);
  }

  private put(at: number, priority: number, order: number, value: number): void {
    this.priorities[at] = priority;
    this.orders[at] = order;
    this.values[at] = value;
  }
}
