/** A binary heap of numbers by priority; equal priorities leave in the order they came, so routes never depend on luck. */
export class Heap {
  private priorities = new Float64Array(256);
  private orders = new Int32Array(256);
  private values = new Int32Array(256);
  private count = 0;
  private size = 0;

  clear(): void {
    this.count = 0;
    this.size = 0;
  }

  push(priority: number, value: number): void {
    if (this.size === this.values.length) this.grow();
    const { priorities, orders, values } = this;
    const order = this.count++;
    let at = this.size++;
    // Whatever waits already came before, so only a smaller priority goes ahead of it.
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (priority >= (priorities[parent] as number)) break;
      priorities[at] = priorities[parent] as number;
      orders[at] = orders[parent] as number;
      values[at] = values[parent] as number;
      at = parent;
    }
    priorities[at] = priority;
    orders[at] = order;
    values[at] = value;
  }

  /** The priority that `pop` takes next; infinite when nothing waits. */
  least(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.priorities[0] as number);
  }

  /** Takes the value of the least priority; there must be one. */
  pop(): number {
    const top = this.values[0] as number;
    const last = --this.size;
    if (last > 0) this.sink(last);
    return top;
  }

  /** Puts the entry at `last` into the place at the top. */
  private sink(last: number): void {
    const { priorities, orders, values } = this;
    const [priority, order, value] = [priorities[last] as number, orders[last] as number, values[last] as number];
    let at = 0;
    for (let child = 1; child < last; child = 2 * at + 1) {
      if (child + 1 < last && this.before(child + 1, priorities[child] as number, orders[child] as number)) child++;
      if (!this.before(child, priority, order)) break;
      priorities[at] = priorities[child] as number;
      orders[at] = orders[child] as number;
      values[at] = values[child] as number;
      at = child;
    }
    priorities[at] = priority;
    orders[at] = order;
    values[at] = value;
  }

  private before(at: number, priority: number, order: number): boolean {
    const own = this.priorities[at] as number;
    return own < priority || (own === priority && (this.orders[at] as number) < order);
  }

  private grow(): void {
    const longer = <T extends Float64Array | Int32Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    const size = 2 * this.values.length;
    this.priorities = longer(this.priorities, new Float64Array(size));
    this.orders = longer(this.orders, new Int32Array(size));
    this.values = longer(this.values, new Int32Array(size));
  }
}
