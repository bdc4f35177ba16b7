import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { threadsNow } from '../../usulan';
import { sayRefusal } from '../../words';
import { useDesk, useEditor, useSay } from '../app/desk';
import type { EditValue } from '../edit/edit-context';
import type { SheetValue } from '../lembar/sheet-context';
import type { Panes } from '../lembar/usePanes';
import { createDrafts, type Draft, draftAt } from './drafts';
import { type Filter, filtered, noFilter } from './filter';
import { focusOn, goingOver } from './going';
import { locate } from './located';
import type { Notes } from './notes-context';
import { pointedAt } from './pointed';

/** What is said about the SOP on the desk, and how one gets to it. */
export function useNotesValue(sheet: SheetValue, panes: Panes, { writing }: EditValue): Notes {
  const { editor, board, arrivals } = useDesk();
  const say = useSay();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [opened, setOpened] = useState<string | null>(null);
  const [composing, setComposing] = useState<Draft | null>(null);
  const reading = useEditor((state) => state.reading);
  // In a tab that only reads any more, what was being written waits among the drafts.
  if (reading && composing) setComposing(null);
  const drafts = useMemo(() => createDrafts(sheet.sop.id), [sheet.sop.id]);
  const { seen, threads, located } = useLocated(sheet);
  const arrived = useSyncExternalStore(arrivals.subscribe, arrivals.state);
  const shown = useMemo(() => filtered(located, filter, arrived), [located, filter, arrived]);
  const { showTab } = panes;
  const awaited = useRef<string | null>(null);
  // With the picture that shows it: a key that is pressed on seeing it is its own.
  useLayoutEffect(() => {
    if (awaited.current !== null && shown.length > 0) focusOn(awaited.current);
    awaited.current = null;
  }, [shown]);
  const now = useLatest({ sheet, showTab, writing });
  const notes = useMemo<Notes>(() => {
    const going = goingOver({ editor, board, arrivals, say, filter, setFilter, opened, setOpened, awaited, now });
    const remark: Notes['remark'] = (at) => {
      const { selection, language, reading: isReader } = editor.state();
      const { sheet: on, writing: text, showTab: show } = now.current;
      if (isReader) return board.tell(sayRefusal(language, { code: 'read-only', data: {} }), true);
      const around = { sop: on.sop, drawing: on.drawing, selection, writing: text };
      const pointed = at ?? pointedAt(document.activeElement, around);
      flushSync(() => {
        setComposing('jangkar' in pointed ? pointed : draftAt(on.sop, drafts, pointed));
        show('catatan');
      });
      focusOn('[data-composer] textarea');
    };
    const leave = (): void => setComposing(null);
    return {
      seen,
      threads,
      located,
      shown,
      filter,
      setFilter,
      arrived,
      opened,
      ...going,
      composing,
      remark,
      leave,
      drafts,
    };
  }, [seen, threads, located, shown, filter, arrived, opened, composing, drafts, now, editor, board, arrivals, say]);
  useEffect(() => arrivals.onShow(notes.showArrived), [arrivals, notes]);
  return notes;
}

/** The threads and their places. Who types does not wait for them. */
function useLocated({ sop, drawing, places }: SheetValue): Pick<Notes, 'seen' | 'threads' | 'located'> {
  const reviu = useEditor((state) => state.file?.reviu);
  const now = useMemo(() => ({ sop, drawing, places, reviu }), [sop, drawing, places, reviu]);
  const seen = useDeferredValue(now);
  return useMemo(() => {
    const threads = seen.reviu ? threadsNow({ sop: seen.sop, reviu: seen.reviu }) : [];
    return { seen, threads, located: locate(seen.sop, threads, seen.drawing) };
  }, [seen]);
}

/** What changes with each edit, for deeds that stay the same meanwhile. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
