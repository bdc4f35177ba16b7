import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { sayRefusal } from '../../words';
import { useDesk, useEditor, useSay } from '../app/desk';
import type { EditValue } from '../edit/edit-context';
import type { SheetValue } from '../lembar/sheet-context';
import type { Panes } from '../lembar/usePanes';
import { createDrafts, type Draft, draftAt } from './drafts';
import { type Filter, filtered, noFilter, passes } from './filter';
import { type Located, locate, rankOfSpot, threadBeside } from './located';
import type { Notes } from './notes-context';
import { spotOfSelection } from './places';
import { pointedAt } from './pointed';

/** What is said about the SOP on the desk, and how one gets to it. */
export function useNotesValue(sheet: SheetValue, panes: Panes, { writing }: EditValue): Notes {
  const { editor, board } = useDesk();
  const say = useSay();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [opened, setOpened] = useState<string | null>(null);
  const [composing, setComposing] = useState<Draft | null>(null);
  const reading = useEditor((state) => state.reading);
  // In a tab that only reads any more, what was being written waits among the drafts.
  if (reading && composing) setComposing(null);
  const drafts = useMemo(() => createDrafts(sheet.sop.id), [sheet.sop.id]);
  const { seen, located } = useLocated(sheet);
  const shown = useMemo(() => filtered(located, filter), [located, filter]);
  const { showTab } = panes;
  const now = useLatest({ sheet, showTab, writing });
  return useMemo<Notes>(() => {
    // What is shown may be a moment behind; who goes somewhere goes by what there is.
    const all = (): readonly Located[] => {
      const { file } = editor.state();
      const drawing = editor.drawing();
      return file && drawing ? locate(file, drawing) : [];
    };
    const open: Notes['open'] = (id, { reveal = false, focus = false } = {}) => {
      const one = id === null ? undefined : all().find(({ thread }) => thread.id === id);
      flushSync(() => {
        setOpened(id);
        if (one && !passes(one, filter)) setFilter({ order: filter.order });
        if (id !== null) now.current.showTab('catatan');
      });
      if (one && reveal) now.current.sheet.choose(one.spot?.selection ?? null, { reveal: true });
      if (id !== null && focus) focusOn(`[data-thread="${CSS.escape(id)}"]`);
    };
    const go = (way: 1 | -1, among: Filter): void => {
      const { drawing } = now.current.sheet;
      const { selection } = editor.state();
      const spot = selection ? spotOfSelection(drawing, selection) : undefined;
      const threads = all();
      const next = nextThread(threads, among, opened, spot && rankOfSpot(spot), way);
      const showAll = (): void => {
        board.hush();
        go(way, { order: filter.order });
      };
      if (next) open(next.thread.id, { reveal: true, focus: true });
      else if (threads.length === 0) board.tell(say('catatan.noneToGo'));
      else board.tell(say('catatan.noneShown'), false, { name: say('catatan.noFilter'), do: showAll });
    };
    const step = (way: 1 | -1): void => go(way, filter);
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
    return { seen, located, shown, filter, setFilter, opened, open, step, composing, remark, leave, drafts };
  }, [seen, located, shown, filter, opened, composing, drafts, now, editor, board, say]);
}

/** The threads and their places. Who types does not wait for them. */
function useLocated({ sop, drawing, places }: SheetValue): Pick<Notes, 'seen' | 'located'> {
  const reviu = useEditor((state) => state.file?.reviu);
  const now = useMemo(() => ({ sop, drawing, places, reviu }), [sop, drawing, places, reviu]);
  const seen = useDeferredValue(now);
  return useMemo(() => {
    const located = seen.reviu ? locate({ sop: seen.sop, reviu: seen.reviu }, seen.drawing) : [];
    return { seen, located };
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

function nextThread(
  located: readonly Located[],
  filter: Filter,
  opened: string | null,
  rank: ReturnType<typeof rankOfSpot> | undefined,
  way: 1 | -1,
): Located | undefined {
  const among = located.filter((one) => passes(one, filter));
  const isOpen = among.some(({ thread }) => thread.id === opened);
  return threadBeside(among, isOpen ? opened : (rank ?? null), way);
}

/** At once: what is typed next belongs there. */
function focusOn(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'nearest' });
}
