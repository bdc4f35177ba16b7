import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { Picture } from '../parts/Picture';
import { useSheet } from './sheet-context';
import './printed-pages.css';

/** What the browser prints: the pages at their true size, one a sheet, and nothing of the screen. There only while it prints. */
export function PrintedPages(): ReactNode {
  const { drawing } = useSheet();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the listener is through.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!printing) return null;
  const { width, height } = drawing.paper;
  return createPortal(
    <div className="printed">
      <style>{`@page { size: ${width}mm ${height}mm; margin: 0 }`}</style>
      {drawing.pages.map((page) => (
        <div
          key={page.number}
          className="printed-page"
          style={{ width: `${page.paper.width}mm`, height: `${page.paper.height}mm` }}
        >
          <Picture page={page} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
