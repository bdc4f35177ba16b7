export type { Anchor, Range, Whereabouts } from './anchor';
export { anchorOf, whereIs } from './anchor';
export { seemsWrong } from './clock';
export type { Change, Part } from './compare/change';
export { compare, pairedRows } from './compare/compare';
export type { WordPiece } from './compare/words';
export { diffWords } from './compare/words';
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
export { faultIn, kinds, statuses, threadStates, weights } from './events';
export { expectedNow, expectedOf, objectOf, placeOfCommand } from './expected';
export { initialsOf, labelsOf } from './labels';
export type { NewStatus, StatusNeeds, StatusResult } from './life';
export { nextStatuses, recordStatus, statusNeeds } from './life';
export type { By, Saying } from './make';
export { eventOf } from './make';
export { argumentsNow } from './part-now';
export type { Place, Thing } from './places';
export { langkahAt, textAt, thingOf } from './places';
export { asPrinted } from './printed';
export { aboutOfCommand, anchorOfCommand, proposedText, textThere } from './proposed';
export { sheetDataOf } from './sheet-data';
export type { PageMark } from './status';
export { agreedBy, decisionWithoutMark, lastStatus, markOf, statusByDate, statusOf, statusOn } from './status';
export { takenBack } from './taken';
export type { Answer, Review, Thread } from './threads';
export { acceptanceOf, asUndone, countThreads, decisionOn, fold } from './threads';
export { tidyEvent, tidyVersion } from './tidy';
export type { MergeResult, Told, Twin } from './unite';
export { freshWords, merge, withEvents, withKeys, withVersions } from './unite';
