import { MessageSquarePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Selection } from '../../editor';
import { useSay } from '../app/desk';
import { useScreen } from '../edit/useGround';
import { useSheet } from '../lembar/sheet-context';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useNotes } from './notes-context';
import { spotOfSelection } from './places';

/** While an SOP is evaluated: what can be done with what is selected, at its right. */
export function RemarkPad({ selection }: { readonly selection: Selection }): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  const screen = useScreen();
  const { remark } = useNotes();
  const spot = spotOfSelection(drawing, selection);
  const box = spot && screen(spot.page, { ...spot.pin, w: 0, h: 0 });
  if (!box) return null;
  return (
    <div
      className="context-pad"
      role="toolbar"
      aria-label={say('pad.label')}
      style={{ left: box.x + 26, top: box.y - 12 }}
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
