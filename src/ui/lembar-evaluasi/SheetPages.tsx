import { ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Page } from '../../drawing';
import { useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Picture } from '../parts/Picture';

/** The pages as they will be printed, one under the other. The button is what the keys reach, and scroll from. */
export function SheetPages({ pages }: { readonly pages: readonly Page[] }): ReactNode {
  const say = useSay();
  const [isLarge, setLarge] = useState(false);
  const name = say('lembarEvaluasi.pages', { count: pages.length });
  return (
    <section className="lembar-evaluasi-desk" aria-label={name}>
      <div className="lembar-evaluasi-over">
        <p aria-live="polite">{name}</p>
        <Button icon={<Icon of={isLarge ? ZoomOut : ZoomIn} />} onClick={() => setLarge(!isLarge)}>
          {say(isLarge ? 'lembarEvaluasi.smaller' : 'lembarEvaluasi.larger')}
        </Button>
      </div>
      <ol className={isLarge ? 'lembar-evaluasi-pages is-large' : 'lembar-evaluasi-pages'}>
        {pages.map((page) => (
          <li
            key={page.number}
            className="lembar-evaluasi-page"
            style={{ aspectRatio: `${page.paper.width} / ${page.paper.height}` }}
          >
            <Picture page={page} />
            <span className="out-of-sight">{textOf(page)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The words of a page, for who cannot see it. */
function textOf(page: Page): string {
  return page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
}
