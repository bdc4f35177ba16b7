import { type CSSProperties, type KeyboardEvent, memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Page } from '../../drawing';
import { useEditor, useSay } from '../app/desk';
import { Picture } from '../parts/Picture';
import { SymbolShape } from '../parts/SymbolShape';
import { contentsOf, type Entry, rowSelected, selectionIn } from './contents';
import { dividable } from './dividable';
import { useSheet } from './sheet-context';
import { usePageInView } from './usePageInView';
import type { View } from './useView';
import './contents-list.css';

/** The pages, and the langkah on each: where one is, and the way to another. */
export function ContentsList({ view }: { readonly view: View }): ReactNode {
  const { sop, drawing, choose } = useSheet();
  const say = useSay();
  const inView = usePageInView();
  const contents = useMemo(() => contentsOf(drawing, sop), [drawing, sop]);
  const row = useEditor(({ selection }) => rowSelected(sop, selection));
  const go = (id: string): void => {
    const selection = selectionIn(sop, id);
    if (selection) choose(selection, { reveal: true, focus: true });
  };
  return (
    <nav className="contents" aria-label={say('contents.list')}>
      <h2 className="pane-title">{say('contents.title')}</h2>
      <ol>
        {contents.map(({ page, langkah }, index) => (
          <li key={page.number}>
            <PageEntry page={page} current={index === inView} reached={index === inView && row === -1} view={view} />
            {langkah.length > 0 && (
              <ol>
                {langkah.map((entry) => (
                  <li key={entry.id}>
                    <LangkahEntry entry={entry} current={entry.number === row + 1} onGo={go} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface PageEntryProps {
  readonly page: Page;
  readonly current: boolean;
  readonly reached: boolean;
  readonly view: View;
}

const PageEntry = memo(function PageEntry({ page, current, reached, view }: PageEntryProps): ReactNode {
  const say = useSay();
  const button = useInSight(reached);
  const { width, height } = page.paper;
  return (
    <button
      ref={button}
      type="button"
      className="contents-entry page-button"
      aria-current={current ? 'page' : undefined}
      tabIndex={reached ? 0 : -1}
      onKeyDown={walk}
      onClick={() => view.goTo(page.number - 1)}
    >
      <span className="page-small" style={{ aspectRatio: `${width} / ${height}` } as CSSProperties} aria-hidden="true">
        <Picture page={page} />
      </span>
      <span className="page-number">{page.number}</span> {say(`kind.${page.kind}`)}
    </button>
  );
});

interface LangkahEntryProps {
  readonly entry: Entry;
  readonly current: boolean;
  readonly onGo: (id: string) => void;
}

function LangkahEntry({ entry: { id, number, kegiatan, jenis }, current, onGo }: LangkahEntryProps): ReactNode {
  const say = useSay();
  const button = useInSight(current);
  const name = kegiatan || say('contents.untitled');
  return (
    <button
      ref={button}
      type="button"
      className="contents-entry langkah-button"
      aria-current={current}
      title={name}
      tabIndex={current ? 0 : -1}
      onKeyDown={walk}
      onClick={() => onGo(id)}
    >
      <span className="langkah-number">
        <span className="out-of-sight">{say('contents.langkah')} </span>
        {number}
      </span>
      {jenis ? <SymbolShape jenis={jenis} /> : <span className="langkah-bare" />}
      <span className="langkah-words">{dividable(name)}</span>
    </button>
  );
}

/** What is current is kept in sight. */
function useInSight(current: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return button;
}

/** The arrow keys go through the list; Tab stops in it once. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const all = [...(event.currentTarget.closest('nav')?.querySelectorAll<HTMLElement>('.contents-entry') ?? [])];
  const here = all.indexOf(event.currentTarget);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
  if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  all[next]?.focus();
}
