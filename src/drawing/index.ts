export { toBase64 } from './base64';
export type { FontFiles } from './fonts';
export { familyName, isBold, isItalic } from './fonts';
export type { Picture } from './image';
export { fitted, pictureOf } from './image';
export { lineCap } from './line-cap';
export { ascent, extentOf, hasGlyph, lackingIn, lackingOn, lineHeight, millimetres, textWidth } from './measure';
export { paintedPicture } from './painted-picture';
export { isPrinted } from './printed';
export type {
  Bookmark,
  PageLink,
  PagePlace,
  ReadElement,
  Reading,
  Role,
  Shown,
} from './reading';
export type { TextRun } from './runs';
export { missingBox, textRuns } from './runs';
export type { SigningBox } from './signing-boxes';
export { signingBoxes } from './signing-boxes';
export type { Span } from './slant';
export { slantedFont } from './slant';
export { syllableBreaks } from './syllables';
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
export { fills, markInk, pens } from './types';
export type { Line, Wrapped } from './wrap';
export { wrap, wrapLimit, wrapped } from './wrap';
export { zoneAt } from './zone-at';
