import { CircleAlert } from 'lucide-react';
import { type ComponentType, type CSSProperties, lazy, type ReactNode, Suspense } from 'react';
import type { Page } from '../../drawing';
import type { Identitas } from '../../model';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useSample } from './samples';

/** Fetched with the layout, after the first paint. A card whose picture could not be fetched is a card without one. */
const Picture = lazy<ComponentType<{ readonly page: Page }>>(() =>
  import('../parts/Picture').then(
    (room) => ({ default: room.Picture }),
    () => ({ default: () => null }),
  ),
);

interface SampleCardProps {
  readonly name: string;
  /** From 1. */
  readonly number: number;
}

/** A sample with a true picture of its flow page; one click opens it. */
export function SampleCard({ name, number }: SampleCardProps): ReactNode {
  const say = useSay();
  const { deeds } = useDesk();
  const [sample, retry] = useSample(name);
  if (sample.state === 'failed') {
    return (
      <div className="sample sample-failed">
        <Icon of={CircleAlert} />
        <h3>{say('start.sample', { number })}</h3>
        <p>{say('start.sampleFailed')}</p>
        <Button look="outline" onClick={retry}>
          {say('start.sampleRetry')}
        </Button>
      </div>
    );
  }
  if (sample.state === 'loading') {
    return (
      <div className="sample" aria-busy="true">
        <div className="sample-desk" />
        <p className="sample-words">
          <span className="out-of-sight">{say('start.sampleLoading')}</span>
        </p>
      </div>
    );
  }
  const { sop } = sample.file;
  const nama = sop.identitas.nama || say('common.untitled');
  return (
    <button
      type="button"
      className="sample sample-ready"
      onClick={() => deeds.openSample(sample.file, sample.warnings)}
    >
      <span className="sample-desk">{sample.page && <SamplePage page={sample.page} />}</span>
      <span className="sample-words">
        <span className="out-of-sight">{say('start.sampleOpen')}</span>
        <span className="sample-name">{nama}</span>
        <span className="sample-office">{officeOf(sop.identitas)}</span>
        <span className="sample-counts">
          {say('start.sampleCounts', { langkah: sop.langkah.length, pelaksana: sop.pelaksana.length })}
        </span>
      </span>
    </button>
  );
}

function SamplePage({ page }: { readonly page: Page }): ReactNode {
  const proportion = { '--proportion': `${page.paper.width} / ${page.paper.height}` } as CSSProperties;
  return (
    <span className="sample-page" style={proportion} aria-hidden="true">
      <Suspense>
        <Picture page={page} />
      </Suspense>
    </span>
  );
}

/** The unit and the institution it belongs to, the nearest first. */
function officeOf(identitas: Identitas): string {
  return [identitas.unit, ...identitas.instansi.toReversed()].filter((line) => line !== '').join(', ');
}
