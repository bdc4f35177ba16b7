import { memo, type ReactNode } from 'react';
import type { Box, Page } from '../../drawing';
import { sameSelection, selectionKey } from '../../editor';
import { useEditor, useSay } from '../app/desk';
import { mayBegin } from '../edit/may-begin';
import { nameOf } from './names';
import { useSheet } from './sheet-context';
import { placeOf } from './targets';

/**
 * What the keyboard and a screen reader find on a page: its symbols in the order of the rows, and what else is selected.
 * Only one of them is reached by Tab from outside; from there the keys walk.
 */
export const Stops = memo(function Stops({ page }: { readonly page: Page }): ReactNode {
  const { sop, drawing, stops } = useSheet();
  const say = useSay();
  const selection = useEditor((state) => state.selection);
  const reading = useEditor((state) => state.reading);
  const isBlank = selection?.kind === 'simbol' && !reading && mayBegin(sop, selection);
  const chosen = stops.find((stop) => sameSelection(stop.selection, selection));
  const reached = chosen ?? stops[0];
  const place = selection && !chosen ? placeOf(drawing, selection) : undefined;
  return (
    <>
      {stops
        .filter((stop) => stop.page === page)
        .map((stop) => (
          <button
            key={stop.key}
            type="button"
            className="stop nopan"
            data-stop={stop.key}
            style={within(page, stop.zone)}
            tabIndex={stop === reached ? 0 : -1}
            aria-pressed={stop === chosen}
            aria-label={nameOf(sop, drawing, stop.selection, say)}
            aria-description={stop === chosen && isBlank ? say('edit.typeHintAloud') : undefined}
          />
        ))}
      {selection && place?.page === page && (
        <button
          type="button"
          className={`stop stop-passing stop-${selection.kind}`}
          data-stop={selectionKey(selection)}
          style={within(page, place.box)}
          tabIndex={-1}
          aria-pressed="true"
          aria-label={nameOf(sop, drawing, selection, say)}
        />
      )}
    </>
  );
});

/** A box of the page (mm) in shares of the page, so that it is right at any size. */
function within({ paper }: Page, { x, y, w, h }: Box): Record<'left' | 'top' | 'width' | 'height', string> {
  return {
    left: `${(x / paper.width) * 100}%`,
    top: `${(y / paper.height) * 100}%`,
    width: `${(w / paper.width) * 100}%`,
    height: `${(h / paper.height) * 100}%`,
  };
}
