import type { Sop } from '../../src/model';
import { createContext, type Fault, type Rule } from './fault';
import type { Report } from './report';
import { arrowDock, headRoom, inAndOut } from './rules/arrow-dock';
import { arrowOnItself, diagonal } from './rules/arrow-shape';
import { arrowGrid, arrowSymbol, arrowText, headGrid, joinSymbol } from './rules/arrow-through';
import { arrowOverlap, arrowsNear, arrowTouch, joinArrow } from './rules/arrows-together';
import { connectorPlace } from './rules/connector-place';
import { connectorPairs, sharedPairs } from './rules/connectors';
import { cellsOverlap, flowArea, margins, paper, signing } from './rules/frame';
import { labelAway, labelMissing, labelOn } from './rules/labels';
import { header, rowCells, rowsInOrder } from './rules/rows';
import { jointWork, symbolCell, symbolOnce, symbolsOverlap } from './rules/symbols';
import { identityPresent, textCell, textsOverlap, textsPresent } from './rules/texts';
import { alurOnce } from './rules/ways';

/** What must be zero on every document there is. */
export const rules: readonly Rule[] = [
  paper,
  margins,
  cellsOverlap,
  rowsInOrder,
  rowCells,
  header,
  textCell,
  textsOverlap,
  textsPresent,
  identityPresent,
  symbolOnce,
  symbolCell,
  symbolsOverlap,
  jointWork,
  joinSymbol,
  joinArrow,
  alurOnce,
  connectorPairs,
  connectorPlace,
  sharedPairs,
  diagonal,
  arrowOnItself,
  arrowDock,
  inAndOut,
  headRoom,
  headGrid,
  arrowSymbol,
  arrowText,
  arrowGrid,
  arrowOverlap,
  arrowsNear,
  arrowTouch,
  flowArea,
  labelMissing,
  labelOn,
  labelAway,
  signing,
];

/** Judges a drawing by its geometry report alone; an empty list is a drawing without fault. */
export function checkDrawing(sop: Sop, report: Report): Fault[] {
  const context = createContext(sop, report);
  return rules.flatMap((rule) => [...rule.check(context)].map((found) => ({ rule: rule.name, ...found })));
}
