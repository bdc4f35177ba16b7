import type { ReactNode } from 'react';
import type { SymbolZone } from '../../drawing';
import { useEditor } from '../app/desk';
import { RemarkPad } from '../catatan/RemarkPad';
import { useSheet } from '../lembar/sheet-context';
import { targetsOf } from '../lembar/targets';
import { usePlacing } from '../palette/placing';
import { ArrowHandles } from './ArrowHandles';
import { BorderTools } from './BorderTools';
import { ContextPad } from './ContextPad';
import { useEdit } from './edit-context';
import { HoverTools } from './HoverTools';
import { SymbolHandles } from './SymbolHandles';
import { TypeHint } from './TypeHint';
import { useScreen } from './useGround';
import './sheet-tools.css';

/** What the hand can take hold of, around what is selected; over the paper, in the size of the screen. */
export function SheetTools(): ReactNode {
  const { drawing } = useSheet();
  const selection = useEditor((state) => state.selection);
  const reading = useEditor((state) => state.reading);
  const evaluating = useEditor((state) => state.evaluating);
  const { writing, drag, connecting } = useEdit();
  const { placing } = usePlacing();
  const screen = useScreen();
  const mark = drag?.mark && screen(drag.mark.page, drag.mark.box);
  const isFree = !writing && !reading && !placing;
  const targets = selection && isFree ? targetsOf(drawing, selection) : [];
  const symbol = targets.find((one): one is (typeof targets)[number] & { zone: SymbolZone } => {
    return selection?.kind === 'simbol' && one.zone.kind === 'symbol' && one.zone.id === selection.id;
  });
  return (
    <div className="sheet-tools">
      {mark && <div className="drop-mark" style={{ left: mark.x, top: mark.y, width: mark.w, height: mark.h }} />}
      {isFree && !evaluating && <BorderTools />}
      {!reading && !placing && <HoverTools />}
      {evaluating && selection && isFree && !symbol && <RemarkPad selection={selection} />}
      {symbol && !drag && !connecting && <ContextPad page={symbol.page} zone={symbol.zone} />}
      {selection?.kind === 'simbol' && isFree && !drag && !connecting && <TypeHint simbol={selection.id} />}
      {symbol && <SymbolHandles page={symbol.page} zone={symbol.zone} />}
      {selection?.kind === 'alur' && targets.length > 0 && <ArrowHandles alur={selection.id} />}
      {drag?.line && (
        <svg className="drag-line" aria-hidden="true" focusable="false">
          <line x1={drag.line.from.x} y1={drag.line.from.y} x2={drag.line.to.x} y2={drag.line.to.y} />
        </svg>
      )}
    </div>
  );
}
