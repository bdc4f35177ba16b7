export type {
  ArrowZone,
  Box,
  CellZone,
  Drawing,
  Face,
  Family,
  Font,
  ImageMark,
  JoinZone,
  LabelBox,
  Mark,
  Page,
  PageKind,
  Paper,
  PathMark,
  Pen,
  Point,
  Remark,
  Segment,
  SigningZone,
  SymbolKind,
  SymbolZone,
  TextMark,
  Zone,
} from './types';
export { pens } from './types';
export { ascent, hasGlyph, lineHeight, textWidth } from './measure';
export type { TextRun } from './runs';
export { missingBox, textRuns } from './runs';
export type { Line } from './wrap';
export { wrap } from './wrap';
export { zoneAt } from './zone-at';
