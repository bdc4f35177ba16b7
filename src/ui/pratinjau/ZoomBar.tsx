import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { SavedState } from '../app/SavedState';
import { paperName } from '../lembar/StatusBar';
import { useSheet } from '../lembar/sheet-context';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import type { Zoom } from './useZoom';

/** How many pages, on which paper, how large on the screen. */
export function ZoomBar({ zoom }: { readonly zoom: Zoom }): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  return (
    <section className="status" aria-label={say('cetak.status')} data-pane="status">
      <SavedState />
      <div className="status-page" aria-live="polite">
        {say('cetak.pageCount', { count: drawing.pages.length })}
      </div>
      <span className="status-paper">{paperName(drawing.paper, say)}</span>
      <div className="status-zoom">
        <IconButton small name={say('zoom.out')} icon={<Icon of={Minus} />} onClick={zoom.smaller} />
        <button type="button" className="status-percent" title={`${say('zoom.actual')} (Ctrl+0)`} onClick={zoom.actual}>
          {say('zoom.value', { percent: Math.round(zoom.value * 100) })}
        </button>
        <IconButton small name={say('zoom.in')} icon={<Icon of={Plus} />} onClick={zoom.larger} />
        <IconButton
          small
          name={say('cetak.fit')}
          icon={<Icon of={Maximize} />}
          aria-pressed={zoom.isFit}
          onClick={zoom.fit}
        />
      </div>
    </section>
  );
}
