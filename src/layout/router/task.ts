/**
 * What the router is asked. It knows nothing of millimetres, text or paper: only how many columns and
 * rows a page has, what stands where they meet, and what leads where. So an edit that changes no
 * structure asks the same question and gets the same answer.
 */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Something that arrows dock at: a symbol, a box of joint work, a page connector. */
export interface Station {
  readonly id: string;
  /** Index of the row on the page. */
  readonly row: number;
  /** Place in the stack of the row, from the top. */
  readonly slot: number;
  /** First and last column covered; they differ for a wide box only. */
  readonly first: number;
  readonly last: number;
  /** Sides that arrows may leave by and enter by, with what each costs beyond the habits of the net. */
  readonly out: Readonly<Partial<Record<Side, number>>>;
  readonly in: Readonly<Partial<Record<Side, number>>>;
}

export interface Net {
  /** Indexes into the stations of the page. */
  readonly from: number;
  readonly to: number;
  /** A labelled way must not hide its exit in another's. */
  readonly labelled: boolean;
  /** Extra costs by side, from what the arrow means (the first way goes down, a way back sideways). */
  readonly exit: Readonly<Record<Side, number>>;
  readonly entry: Readonly<Record<Side, number>>;
  /** nominal mm that a way costs which begins upright and runs level over no line between columns: its word has no room there. */
  readonly straight: number;
  /** A line without head: it may not share its ports with anything. */
  readonly join: boolean;
}

export interface RouteTask {
  readonly columns: number;
  /** Slots of each row, at least one. */
  readonly rows: readonly number[];
  readonly stations: readonly Station[];
  readonly nets: readonly Net[];
}

/** A corner of a route: lanes of the grid, not millimetres. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

export interface Route {
  readonly corners: readonly Corner[];
  readonly exit: Side;
  readonly entry: Side;
  /** Where it parts from an arrow that leaves the same symbol by the same side; null when it leaves alone. */
  readonly fork: Corner | null;
}

/** Lanes of one page: how many there are beside each symbol and between the rows. */
export interface Lanes {
  /** Lanes in each gutter beside a column's symbols, and above and below a row's. */
  readonly gutter: number;
  /** Lanes between two stacked symbols. */
  readonly between: number;
}

export interface Routing {
  readonly lanes: Lanes;
  /** One a net, in the order of the nets. */
  readonly routes: readonly Route[];
  /** Indexes of nets that could not be drawn without a fault; empty unless the page is hopelessly full. */
  readonly faults: readonly number[];
}
