import { useStore } from '@xyflow/react';
import { ChevronDown, ChevronUp, Maximize, Minus, MoveHorizontal, Plus } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { Paper } from '../../drawing';
import { type Say, useSay } from '../app/desk';
import { SavedState } from '../app/SavedState';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useSheet } from './sheet-context';
import { usePageInView } from './usePageInView';
import type { View } from './useView';

/** Who looks closer with the mouse goes on writing where he was: the keyboard stays on the sheet. */
function stay(event: MouseEvent): void {
  event.preventDefault();
}

/** Which page, on which paper, how large. */
export function StatusBar({ view }: { readonly view: View }): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  const index = usePageInView();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  const pages = drawing.pages.length;
  return (
    <section className="status" aria-label={say('sheet.status')} data-pane="status">
      <SavedState />
      {pages > 0 && (
        <div className="status-page">
          <IconButton
            small
            onMouseDown={stay}
            name={say('sheet.previousPage')}
            icon={<Icon of={ChevronUp} />}
            aria-disabled={index === 0}
            onClick={() => view.goTo(Math.max(0, index - 1))}
          />
          <IconButton
            small
            onMouseDown={stay}
            name={say('sheet.nextPage')}
            icon={<Icon of={ChevronDown} />}
            aria-disabled={index === pages - 1}
            onClick={() => view.goTo(Math.min(pages - 1, index + 1))}
          />
          <span className="status-where">{say('sheet.page', { number: index + 1, pages })}</span>
        </div>
      )}
      <span className="status-paper">{paperName(drawing.pages[index]?.paper ?? drawing.paper, say)}</span>
      <div className="status-zoom">
        <IconButton small onMouseDown={stay} name={say('zoom.out')} icon={<Icon of={Minus} />} onClick={view.zoomOut} />
        <button
          type="button"
          className="status-percent"
          onMouseDown={stay}
          title={`${say('zoom.actual')} (Ctrl+0)`}
          onClick={view.zoomActual}
        >
          {say('zoom.value', { percent })}
        </button>
        <IconButton small onMouseDown={stay} name={say('zoom.in')} icon={<Icon of={Plus} />} onClick={view.zoomIn} />
        <IconButton
          small
          onMouseDown={stay}
          name={say('zoom.fitPage')}
          icon={<Icon of={Maximize} />}
          onClick={view.fitPage}
        />
        <IconButton
          small
          onMouseDown={stay}
          name={say('zoom.fitWidth')}
          icon={<Icon of={MoveHorizontal} />}
          onClick={view.fitWidth}
        />
      </div>
    </section>
  );
}

/** The paper by the name that offices use, with its measures. */
export function paperName(paper: Paper, say: Say): string {
  const names: Readonly<Record<string, string>> = {
    f4: say('paper.f4'),
    'f4-210': say('paper.f4-210'),
    a4: say('paper.a4'),
    legal: say('paper.legal'),
  };
  const name = names[paper.name] ?? `${paper.name} (${paper.width} x ${paper.height} mm)`;
  return paper.width > paper.height ? say('paper.landscape', { name }) : name;
}
