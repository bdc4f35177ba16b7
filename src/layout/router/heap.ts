/** A binary heap of numbers by priority; equal priorities leave in the order they came, so routes never depend on luck. */
export class Heap {
  size = 0;
  private priorities = new Float64Array(1024);
  private orders = new Int32Array(1024);
  private values = new Int32Array(1024);
  private count = 0;

  clear(): void {
    this.size = 0;
    this.count = 0;
  }

  push(priority: number, value: number): void {
    if (this.size === this.values.length) this.grow();
    const { priorities, orders, values } = this;
    const order = this.count++;
    let at = this.size++;
    // It came last, so it passes only what has a greater priority.
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = priorities[parent] as number;
      if (priority >= above) break;
      priorities[at] = above;
      orders[at] = orders[parent] as number;
      values[at] = values[parent] as number;
      at = parent;
    }
    priorities[at] = priority;
    orders[at] = order;
    values[at] = value;
  }

  /** The value of least priority; only to be asked for while there is one. */
  pop(): number {
    const { priorities, orders, values } = this;
    const top = values[0] as number;
    const last = --this.size;
    const priority = priorities[last] as number;
    const order = orders[last] as number;
    let at = 0;
    for (let child = 1; child < last; child = 2 * at + 1) {
      const right = child + 1;
      if (right < last && this.before(right, priorities[child] as number, orders[child] as number)) child = right;
      if (!this.before(child, priority, order)) break;
      priorities[at] = priorities[child] as number;
      orders[at] = orders[child] as number;
      values[at] = values[child] as number;
      at = child;
    }
    priorities[at] = priority;
    orders[at] = order;
    values[at] = values[last] as number;
    return top;
  }

  private before(at: number, priority: number, order: number): boolean {
    const own = this.priorities[at] as number;
    return own < priority || (own === priority && (this.orders[at] as number) < order);
  }

  private grow(): void {
    const size = this.values.length * 2;
    const [priorities, orders, values] = [new Float64Array(size), new Int32Array(size), new Int32Array(size)];
    priorities.set(this.priorities);
    orders.set(this.orders);
    values.set(this.values);
    [this.priorities, this.orders, this.values] = [priorities, orders, values];
  }
}
