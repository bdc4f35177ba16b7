import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';

const atOnce = 40;

interface More<T> {
  /** As many as were scrolled to. */
  readonly rows: readonly T[];
  /** To be put below them: when it comes into sight, there are more. */
  readonly end: ReactNode;
  /** Makes sure that the row of that index is there. */
  reach(index: number): void;
}

/** A long list a piece at a time: thousands of rows cost as little as the forty in sight. */
export function useMore<T>(all: readonly T[]): More<T> {
  const [count, setCount] = useState(atOnce);
  const mark = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => all.slice(0, count), [all, count]);
  const hasMore = all.length > count;
  useEffect(() => {
    if (!hasMore || !mark.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCount(count + atOnce);
      },
      { rootMargin: '600px' },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [count, hasMore]);
  return {
    rows,
    end: hasMore ? <div ref={mark} className="documents-more" /> : null,
    reach: (index) => setCount((now) => Math.max(now, index + 1)),
  };
}
