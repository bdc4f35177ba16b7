import type { Arrow } from './arrows';
import type { Columns } from './columns';
import type { Bands, Frame } from './frame';
import type { Header } from './header';
import type { Labelling } from './labels';
import type { Plan } from './plan';
import type { Routing } from './router';
import type { Row } from './rows';
import type { Usage } from './usage';

/** One page planned and routed; no millimetre of it depends on what is demanded. */
export interface Routed {
  readonly plan: Plan;
  readonly routing: Routing;
  readonly usage: Usage;
  /** Room for words above and below symbols. */
  readonly bands: Bands['rows'];
}

/** One page of the table, everything in its place. */
export interface TablePage extends Routed {
  readonly frame: Frame;
  readonly arrows: readonly Arrow[];
  readonly labelling: Labelling;
}

export interface Table {
  readonly columns: Columns;
  readonly header: Header;
  readonly rows: readonly Row[];
  readonly pages: readonly TablePage[];
  /** Whether the table begins under the identity sheet, as was asked. */
  readonly joined: boolean;
}
