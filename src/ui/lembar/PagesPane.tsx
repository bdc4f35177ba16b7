import { type CSSProperties, memo, type ReactNode, useEffect, useRef } from 'react';
import type { Page } from '../../drawing';
import { useSay } from '../app/desk';
import { Picture } from '../parts/Picture';
import { useSheet } from './sheet-context';
import { usePageInView } from './usePageInView';
import type { View } from './useView';
import './pages-pane.css';

/** The pages in small: where one is, and the way to another. */
export function PagesPane({ view }: { readonly view: View }): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  const current = usePageInView();
  return (
    <nav className="pages-pane" aria-label={say('sheet.pages')} data-pane="pages">
      <ol>
        {drawing.pages.map((page, index) => (
          <li key={page.number}>
            <PageButton page={page} current={index === current} view={view} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface PageButtonProps {
  readonly page: Page;
  readonly current: boolean;
  readonly view: View;
}

const PageButton = memo(function PageButton({ page, current, view }: PageButtonProps): ReactNode {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { width, height } = page.paper;
  return (
    <button
      ref={button}
      type="button"
      className="page-button"
      aria-current={current ? 'page' : undefined}
      onClick={() => view.goTo(page.number - 1)}
    >
      <span className="page-small" style={{ aspectRatio: `${width} / ${height}` } as CSSProperties} aria-hidden="true">
        <Picture page={page} />
      </span>
      <span className="page-words">
        <span className="page-number">{page.number}</span> {say(`kind.${page.kind}`)}
      </span>
    </button>
  );
});
