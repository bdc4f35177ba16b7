import { useEffect, useLayoutEffect, useRef } from 'react';
import { selectionKey } from '../../editor';
import { useDesk } from '../app/desk';
import type { SheetValue } from '../lembar/sheet-context';
import { placeOf } from '../lembar/targets';
import type { View } from '../lembar/useView';

/** When the paper is laid anew, what is selected stays in sight and the keyboard stays on it. */
export function useKeptPlace({ drawing }: Pick<SheetValue, 'drawing'>, view: View): void {
  const { editor } = useDesk();
  const before = useRef(drawing);
  const wasOnSheet = useRef(true);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      wasOnSheet.current = event.target instanceof Element && event.target.closest('.sheet') !== null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (before.current === drawing) return;
    before.current = drawing;
    const { selection } = editor.state();
    const place = selection && placeOf(drawing, selection);
    if (place) view.show(place.page, place.box);
    if (wasOnSheet.current) focusOn(selection && selectionKey(selection));
  }, [drawing, editor, view]);
}

/** What held the focus may be gone, and then nobody hears the keys. */
function focusOn(key: string | null): void {
  const stop = key === null ? null : document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(key)}"]`);
  const next = stop ?? document.querySelector<HTMLElement>('.sheet');
  if (document.activeElement !== next) next?.focus({ preventScroll: true });
}
