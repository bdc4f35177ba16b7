import { type ReactNode, startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { useEditor, useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { splitBySelection } from './filter';
import type { Located } from './located';
import { useNotes } from './notes-context';
import { huesOf } from './people';
import { placeOfSelection, rowOf } from './places';
import { ThreadCard } from './ThreadCard';

/** So many threads are put on the page at once, and so many more each time the end comes near: no task of it is long. */
const some = 5;

/** The threads: those on what is selected first, then the rest, a screenful at a time. */
export function ThreadList(): ReactNode {
  const say = useSay();
  const { sop, drawing } = useSheet();
  const { located, shown, opened, open } = useNotes();
  const selection = useEditor((state) => state.selection);
  const langkah = rowOf(sop, placeOfSelection(sop, drawing, selection).di);
  const { here, rest } = useMemo(() => splitBySelection(shown, selection, langkah), [shown, selection, langkah]);
  const hues = useMemo(() => huesOf(located.map(({ thread }) => thread)), [located]);
  const place = rest.findIndex(({ thread }) => thread.id === opened);
  const [limit, setLimit] = useState(some);
  // What is open is there, however far down.
  const count = Math.max(limit, place + 1);
  const card = (one: Located): ReactNode => (
    <ThreadCard
      key={one.thread.id}
      one={one}
      hue={hues.get(one.thread.event.oleh.nama)}
      isOpen={one.thread.id === opened}
      open={open}
    />
  );
  if (shown.length === 0) return <p className="quiet threads-none">{say('catatan.noneShown')}</p>;
  return (
    <>
      {here.length > 0 && (
        <>
          <h3 className="threads-title">{say('catatan.here')}</h3>
          <ol className="threads">{here.map(card)}</ol>
          {rest.length > 0 && <h3 className="threads-title">{say('catatan.others')}</h3>}
        </>
      )}
      <ol className="threads" aria-label={say('catatan.list')}>
        {rest.slice(0, count).map(card)}
      </ol>
      {rest.length > count && (
        <More left={rest.length - count} show={() => startTransition(() => setLimit(count + some))} />
      )}
    </>
  );
}

/** Brings the next threads when it comes into sight, or when it is pressed. */
function More({ left, show }: { readonly left: number; show(): void }): ReactNode {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), {
      rootMargin: '400px',
    });
    if (button.current) seen.observe(button.current);
    return () => seen.disconnect();
  });
  return (
    <button ref={button} type="button" className="text-button threads-more" onClick={show}>
      {say('catatan.more', { count: Math.min(left, some) })}
    </button>
  );
}
