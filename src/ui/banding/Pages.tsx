import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { Drawing, Page } from '../../drawing';
import type { Change } from '../../review';
import { sayChange } from '../../words';
import { useEditor, useSay } from '../app/desk';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { Picture } from '../parts/Picture';
import { signs } from './kinds';
import type { ChangeMark } from './marks';
import { bringInto } from './scroll';
import './pages.css';

/** What scrolls is reached by the keyboard. */
const reached = { tabIndex: 0 };

interface PagesProps {
  readonly title: string;
  readonly label: string;
  readonly drawing: Drawing;
  readonly changes: readonly Change[];
  readonly marks: readonly ChangeMark[];
  /** Those of the other state: where something is not there, its place is. */
  readonly twins: readonly ChangeMark[];
  readonly current: number | null;
  /** How wide a page is, as a share of the room. */
  readonly zoom: number;
  readonly onChoose: (index: number) => void;
}

/** The pages of one of the states, with its changes marked on them. What is chosen comes into sight. */
export function Pages({
  title,
  label,
  drawing,
  changes,
  marks,
  twins,
  current,
  zoom,
  onChoose,
}: PagesProps): ReactNode {
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current === null) return;
    const own = frame.current?.querySelector(`[data-change="${current}"]`);
    if (own) return bringInto(frame.current, own);
    const twin = twins.find(({ change }) => change === current);
    const page = twin && drawing.pages[Math.min(twin.page, drawing.pages.length - 1)];
    if (!twin || !page) return;
    const sheet = frame.current?.querySelectorAll('.banding-page')[drawing.pages.indexOf(page)];
    bringInto(frame.current, sheet, (twin.box.y + twin.box.h / 2) / page.paper.height);
  }, [current, twins, drawing]);
  return (
    <section
      ref={frame}
      className="banding-side"
      aria-label={say('banding.pagesOf', { name: title })}
      {...reached}
      data-pane={label}
    >
      <h2 className="banding-title">
        <span>{label}</span> {title}
      </h2>
      <div className="banding-pages" style={{ width: `${zoom * 100}%` }}>
        {drawing.pages.map((page, index) => (
          <div key={page.number}>
            <MarkedPage
              page={page}
              changes={changes}
              marks={marks.filter((mark) => mark.page === index)}
              current={current}
              onChoose={onChoose}
            />
            <p className="banding-page-number">
              {say('banding.pageNumber', { number: page.number, pages: drawing.pages.length })}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

interface MarkedPageProps extends Pick<PagesProps, 'changes' | 'marks' | 'current' | 'onChoose'> {
  readonly page: Page;
}

function MarkedPage({ page, changes, marks, current, onChoose }: MarkedPageProps): ReactNode {
  const { width, height } = page.paper;
  return (
    <div className="banding-page" style={{ aspectRatio: `${width} / ${height}` }}>
      <Picture page={page} />
      <Lines page={page} marks={marks} current={current} />
      {placed(marks).map(({ mark, aside, key }) => {
        const change = changes[mark.change];
        if (!change) return null;
        return (
          <Mark
            key={key}
            change={change}
            mark={mark}
            aside={aside}
            paper={page.paper}
            isCurrent={mark.change === current}
            onChoose={onChoose}
          />
        );
      })}
    </div>
  );
}

/** Signs that would lie on each other stand beside each other. */
function placed(marks: readonly ChangeMark[]): { mark: ChangeMark; aside: number; key: string }[] {
  const counts = new Map<string, number>();
  return marks.map((mark, index) => {
    const place = `${Math.round(mark.box.x)} ${Math.round(mark.box.y)}`;
    const aside = counts.get(place) ?? 0;
    counts.set(place, aside + 1);
    return { mark, aside, key: `${mark.change} ${index}` };
  });
}

interface MarkProps {
  readonly change: Change;
  readonly mark: ChangeMark;
  readonly aside: number;
  readonly paper: { readonly width: number; readonly height: number };
  readonly isCurrent: boolean;
  readonly onChoose: (index: number) => void;
}

/** A frame around what changed, and a sign with the number of the change. The list has the same for the keyboard. */
const Mark = memo(function Mark({ change, mark, aside, paper, isCurrent, onChoose }: MarkProps): ReactNode {
  const language = useEditor((state) => state.language);
  const { x, y, w, h } = mark.box;
  const share = (value: number, of: number): string => `${(value / of) * 100}%`;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`banding-mark banding-${mark.kind} ${mark.line ? 'banding-along' : ''}`}
      data-change={mark.change}
      data-current={isCurrent || undefined}
      aria-label={`${mark.change + 1}. ${sayChange(language, change)}`}
      title={sayChange(language, change)}
      style={{
        left: share(x, paper.width),
        top: share(y, paper.height),
        width: share(w, paper.width),
        height: share(h, paper.height),
      }}
      onClick={() => onChoose(mark.change)}
    >
      <span className="banding-sign" style={{ translate: `${aside * 34}px 0` }}>
        <Icon of={signs[mark.kind]} />
        {mark.change + 1}
      </span>
    </button>
  );
});

/** Arrows are followed along their lines: a frame around one would hold half the page. */
function Lines({ page, marks, current }: Pick<MarkedPageProps, 'page' | 'marks' | 'current'>): ReactNode {
  const { width, height } = page.paper;
  return (
    <svg className="banding-lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {keyed(marks, ({ change }) => String(change)).map(({ key, item: { line, change, kind } }) => {
        if (!line) return null;
        const points = line.map(({ x, y }) => `${x},${y}`).join(' ');
        const isCurrent = change === current || undefined;
        return (
          <polyline key={key} className={`banding-line banding-${kind}`} data-current={isCurrent} points={points} />
        );
      })}
    </svg>
  );
}
