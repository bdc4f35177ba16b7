import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Page } from '../../drawing';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { Picture } from '../parts/Picture';
import type { Zoom } from './useZoom';
import { pixels } from './zoom';

interface LeavesProps {
  readonly zoom: Zoom;
  /** Leads to the page of that index, where it can be changed. */
  readonly onPage: (index: number) => void;
}

/** The pages beside each other on the desk, in their true proportions. Tab reaches one of them, the arrows go on from there. */
export function Leaves({ zoom, onPage }: LeavesProps): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const [chosen, setChosen] = useState(0);
  const { pages } = drawing;
  const active = Math.min(chosen, pages.length - 1);
  const press = (event: KeyboardEvent, index: number): void => {
    const to = stepTo(event.key, index, pages.length - 1);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setChosen(to);
    list.current?.querySelectorAll<HTMLElement>('.leaf')[to]?.focus();
  };
  return (
    <main ref={zoom.desk} className="pratinjau-desk" data-pane="pages" aria-label={say('cetak.pages')}>
      {pages.length === 0 && <p className="lembar-none">{say('sheet.noPage')}</p>}
      <ol
        ref={list}
        className="leaves"
        style={{ gridTemplateColumns: `repeat(auto-fit, ${drawing.paper.width * zoom.value * pixels}px)` }}
      >
        {pages.map((page, index) => (
          <li key={page.number}>
            <Leaf
              page={page}
              pages={pages.length}
              scale={zoom.value * pixels}
              isActive={index === active}
              onPage={onPage}
              onPress={press}
            />
          </li>
        ))}
      </ol>
    </main>
  );
}

function stepTo(key: string, index: number, last: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    ArrowRight: index + 1,
    ArrowDown: index + 1,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(last, Math.max(0, to));
}

interface LeafProps extends Pick<LeavesProps, 'onPage'> {
  readonly page: Page;
  readonly pages: number;
  /** CSS pixels of a millimetre. */
  readonly scale: number;
  readonly isActive: boolean;
  readonly onPress: (event: KeyboardEvent, index: number) => void;
}

const Leaf = memo(function Leaf({ page, pages, scale, isActive, onPage, onPress }: LeafProps): ReactNode {
  const say = useSay();
  const { width, height } = page.paper;
  const paper = useRef<HTMLSpanElement>(null);
  const isNear = useNear(paper);
  const index = page.number - 1;
  return (
    <button
      type="button"
      className="leaf"
      tabIndex={isActive ? 0 : -1}
      title={say('cetak.toPage')}
      onClick={() => onPage(index)}
      onKeyDown={(event) => onPress(event, index)}
    >
      <span
        ref={paper}
        className="leaf-paper"
        aria-hidden="true"
        style={{ width: width * scale, height: height * scale }}
      >
        {isNear && <Picture page={page} />}
      </span>
      <span className="leaf-words">
        {say('sheet.pageKind', { number: page.number, pages, name: say(`kind.${page.kind}`) })}
      </span>
    </button>
  );
});

/** Whether it has come near to where it can be seen: a long SOP is drawn as one scrolls. */
function useNear(element: { readonly current: Element | null }): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '800px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isNear]);
  return isNear;
}
