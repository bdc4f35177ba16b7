import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Page } from '../../drawing';
import { svgOf } from '../../formats/svg';

const painted = new WeakMap<Page, string>();

/** The page as one SVG, made once for each page however often it is shown. */
function paint(page: Page): string {
  const before = painted.get(page);
  if (before !== undefined) return before;
  const svg = svgOf(page);
  painted.set(page, svg);
  return svg;
}

interface PictureProps {
  readonly page: Page;
  readonly className?: string;
}

/** A page as it will be printed. React keeps out of it: thousands of marks are one string. */
export const Picture = memo(function Picture({ page, className = '' }: PictureProps): ReactNode {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (sheet.current) sheet.current.innerHTML = paint(page);
  }, [page]);
  return <div ref={sheet} className={`picture ${className}`} />;
});
