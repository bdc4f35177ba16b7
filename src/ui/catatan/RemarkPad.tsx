import { MessageSquarePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Selection } from '../../editor';
import { sameJson } from '../../model';
import { useSay } from '../app/desk';
import { useScreen } from '../edit/useGround';
import { useSheet } from '../lembar/sheet-context';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useNotes } from './notes-context';
import { spotOfSelection } from './places';

/**
 * While an SOP is evaluated: what can be done with what is selected. At the right of a symbol or an arrow; under the end of a text,
 * since what stands at the right of a cell may be the next thing one clicks.
 */
export function RemarkPad({ selection }: { readonly selection: Selection }): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  const screen = useScreen();
  const { remark, shown } = useNotes();
  const spot = spotOfSelection(drawing, selection);
  if (!spot) return null;
  const isText = selection.kind === 'isian';
  const box = screen(spot.page, isText ? spot.box : { ...spot.pin, w: 0, h: 0 });
  if (!box) return null;
  // The pin of what was said of it already stands at the end of it.
  const hasPin = shown.some((one) => one.spot?.page === spot.page && sameJson(one.spot.box, spot.box));
  const under = box.y + box.h + (hasPin ? 14 : -8);
  const style = isText ? { left: box.x + box.w - 40, top: under } : { left: box.x + 26, top: box.y - 12 };
  return (
    <div
      className="context-pad"
      role="toolbar"
      aria-label={say('pad.label')}
      style={style}
      onMouseDown={(event) => event.preventDefault()}
    >
      <IconButton
        tabIndex={-1}
        name={`${say('catatan.new')} (Ctrl+Shift+M)`}
        icon={<Icon of={MessageSquarePlus} />}
        onClick={() => remark()}
      />
    </div>
  );
}
