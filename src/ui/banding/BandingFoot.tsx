import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Change } from '../../review';
import { useSay } from '../app/desk';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useNarrow } from '../parts/useNarrow';
import { kinds, signs } from './kinds';
import './foot.css';

/** Both states beside each other, one of them alone, or one table of both. */
export type Look = 'beside' | 'one' | 'other' | 'table';

interface BandingFootProps {
  readonly changes: readonly Change[];
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const [step, most] = [1.25, 4];

/** What the signs mean and how many there are of each, and how the comparison is looked at. */
export function BandingFoot({ changes, look, onLook, zoom, onZoom }: BandingFootProps): ReactNode {
  const say = useSay();
  const narrow = useNarrow();
  const looks: readonly Look[] = narrow ? ['one', 'other', 'table'] : ['beside', 'one', 'other', 'table'];
  return (
    <section className="status banding-foot" aria-label={say('banding.view')} data-pane="status">
      <ul className="banding-legend" aria-label={say('banding.legend')}>
        {kinds.map((kind) => (
          <li key={kind} className={`banding-${kind}`}>
            <span className="banding-sample">
              <Icon of={signs[kind]} />
            </span>
            {say(`banding.${kind}`)} {changes.filter((change) => change.kind === kind).length}
          </li>
        ))}
      </ul>
      <div className="banding-looks">
        {looks.map((one) => (
          <button key={one} type="button" aria-pressed={one === look} onClick={() => onLook(one)}>
            {say(`banding.${one}`)}
          </button>
        ))}
      </div>
      <div className="banding-zoom">
        <IconButton
          small
          name={say('zoom.out')}
          icon={<Icon of={Minus} />}
          aria-disabled={zoom <= 1}
          onClick={() => onZoom(Math.max(1, zoom / step))}
        />
        <span>{say('zoom.value', { percent: Math.round(zoom * 100) })}</span>
        <IconButton
          small
          name={say('zoom.in')}
          icon={<Icon of={Plus} />}
          aria-disabled={zoom >= most}
          onClick={() => onZoom(Math.min(most, zoom * step))}
        />
      </div>
    </section>
  );
}
