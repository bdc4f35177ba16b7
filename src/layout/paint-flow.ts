import type { ArrowZone, Box, JoinZone, Mark, PathMark, SymbolZone, TextMark } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { paintArrow, paintLine } from './arrows';
import { placeBlock } from './blocks';
import type { Label } from './labels';
import type { Stand } from './plan';
import { paintConnectorLabel, paintSymbol, paintSymbolText } from './symbols';
import type { TablePage } from './table-page';

/** The flowchart of one page: arrows first, symbols over them, and the texts of each row. */
export interface PaintedFlow {
  readonly arrows: readonly PathMark[];
  readonly symbols: readonly PathMark[];
  readonly zones: readonly (SymbolZone | ArrowZone | JoinZone)[];
  readonly texts: readonly (readonly TextMark[])[];
}

export function paintFlow(page: TablePage, sop: Sop, tampilan: TampilanLengkap): PaintedFlow {
  const { plan, frame } = page;
  const texts: Mark[][] = plan.rows.map(() => []);
  const symbols = plan.stands.map((stand, index) => {
    const box = frame.boxes[index] as Box;
    texts[stand.row]?.push(...standTexts(stand, box, tampilan));
    return paintSymbol(stand.kind, box, stand.simbol?.id ?? null, stand.up);
  });
  for (const label of page.labelling.labels) {
    const line = plan.lines[label.line];
    const row = line ? (plan.stands[line.net.from]?.row ?? 0) : 0;
    texts[row]?.push(...labelTexts(label, line?.alur[0]?.id ?? null));
  }
  return {
    arrows: paintLines(page),
    symbols,
    zones: [...standZones(page, sop), ...lineZones(page)],
    texts: texts.map((marks) => marks.filter((mark) => mark.kind === 'text')),
  };
}

function standTexts(stand: Stand, box: Box, tampilan: TampilanLengkap): Mark[] {
  if (stand.kind === 'konektor') return paintConnectorLabel(stand.label, box, stand.up, tampilan);
  return stand.text && stand.simbol ? paintSymbolText(stand.text, box, stand.simbol.id, 'teks') : [];
}

function labelTexts(label: Label, of: string | null): TextMark[] {
  return placeBlock(label.block, label.box.x, label.box.y, { of, field: 'label', pen: 'text', font: label.font });
}

function paintLines(page: TablePage): PathMark[] {
  return page.plan.lines.flatMap((line, index) => {
    const points = page.arrows[index]?.points ?? [];
    return line.joins ? [paintLine(points, line.joins.id)] : paintArrow(points, line.alur[0]?.id ?? null);
  });
}

function standZones(page: TablePage, sop: Sop): SymbolZone[] {
  return page.plan.stands.map((stand, index): SymbolZone => {
    const box = page.frame.boxes[index] as Box;
    return {
      kind: 'symbol',
      ...box,
      id: stand.id,
      of: stand.simbol?.id ?? null,
      jenis: stand.kind,
      langkah: page.plan.rows[stand.row]?.langkah.id ?? '',
      pelaksana: sop.pelaksana[stand.column]?.id ?? '',
      label: stand.label,
    };
  });
}

function lineZones(page: TablePage): (ArrowZone | JoinZone)[] {
  const { plan, labelling } = page;
  return plan.lines.flatMap((line, index): (ArrowZone | JoinZone)[] => {
    const points = page.arrows[index]?.points ?? [];
    if (line.joins) return [{ kind: 'join', of: line.joins.id, points }];
    const [from, to] = [plan.stands[line.net.from]?.id ?? '', plan.stands[line.net.to]?.id ?? ''];
    const found = labelling.labels.find((label) => label.line === index);
    const label = found ? { text: line.word, ...found.box } : null;
    return line.alur.map((alur) => ({ kind: 'arrow', of: alur.id, from, to, points, label }));
  });
}
