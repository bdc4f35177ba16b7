export type { Anchor } from './anchor';
export type {
  CatatanEvent,
  CetakTanpaTandaEvent,
  EksporPengesahanEvent,
  EventKind,
  Kind,
  PenarikanEvent,
  PutusanEvent,
  ReviewEvent,
  Status,
  StatusEvent,
  TanggapanEvent,
  ThreadState,
  TindakLanjutEvent,
  UsulanEvent,
  Weight,
} from './events';
export type { PageMark } from './status';
export { decisionWithoutMark, pageMarkOf, statusOf } from './status';
export { tidyEvent, tidyVersion } from './tidy';
export { withEvents, withVersions } from './unite';
