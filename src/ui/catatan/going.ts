import { flushSync } from 'react-dom';
import type { Editor } from '../../editor';
import { threadsNow } from '../../usulan';
import type { Arrivals } from '../app/arrivals';
import type { Say } from '../app/desk';
import type { NoticeBoard } from '../app/notices';
import type { SheetValue } from '../lembar/sheet-context';
import type { Panes } from '../lembar/usePanes';
import { type Filter, passes } from './filter';
import { type Located, locate, rankOfSpot, threadBeside } from './located';
import type { Notes } from './notes-context';
import { spotOfSelection } from './places';

interface GoingParts {
  readonly editor: Editor;
  readonly board: NoticeBoard;
  readonly arrivals: Arrivals;
  readonly say: Say;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly opened: string | null;
  readonly setOpened: (id: string | null) => void;
  /** What takes the keyboard once it is on the page: threads come a moment after what they are about. */
  readonly awaited: { current: string | null };
  /** As it is when one goes. */
  readonly now: { readonly current: { readonly sheet: SheetValue; readonly showTab: Panes['showTab'] } };
}

/** The ways to a thread: to a certain one, to the next, to what came last. */
export function goingOver(parts: GoingParts): Pick<Notes, 'open' | 'step' | 'showArrived'> {
  const { editor, board, arrivals, say, filter, setFilter, opened, setOpened, awaited, now } = parts;
  // What is shown may be a moment behind; who goes somewhere goes by what there is.
  const all = (): readonly Located[] => {
    const { file } = editor.state();
    const drawing = editor.drawing();
    return file && drawing ? locate(file.sop, threadsNow(file), drawing) : [];
  };
  const openAmong = (among: Filter, id: string | null, { reveal = false, focus = false } = {}): void => {
    const one = id === null ? undefined : all().find(({ thread }) => thread.id === id);
    flushSync(() => {
      setOpened(id);
      setFilter(one && !passes(one, among, arrivals.state()) ? { order: among.order } : among);
      if (id !== null) now.current.showTab('catatan');
    });
    if (one && reveal) now.current.sheet.choose(one.spot?.selection ?? null, { reveal: true });
    const head = focus && id !== null ? `[data-thread="${CSS.escape(id)}"]` : null;
    awaited.current = head === null || focusOn(head) ? null : head;
  };
  const open: Notes['open'] = (id, how) => openAmong(filter, id, how);
  const showArrived = (): void => {
    const among: Filter = { arrived: true, order: 'document' };
    const first = all().find((one) => passes(one, among, arrivals.state()));
    if (first) openAmong(among, first.thread.id, { reveal: true, focus: true });
  };
  const go = (way: 1 | -1, among: Filter): void => {
    const { drawing } = now.current.sheet;
    const { selection } = editor.state();
    const spot = selection ? spotOfSelection(drawing, selection) : undefined;
    const threads = all();
    const passing = threads.filter((one) => passes(one, among, arrivals.state()));
    const next = nextThread(passing, opened, spot && rankOfSpot(spot), way);
    const showAll = (): void => {
      board.hush();
      go(way, { order: filter.order });
    };
    if (next) open(next.thread.id, { reveal: true, focus: true });
    else if (threads.length === 0) board.tell(say('catatan.noneToGo'));
    else board.tell(say('catatan.noneShown'), false, { name: say('catatan.noFilter'), do: showAll });
  };
  return { open, step: (way) => go(way, filter), showArrived };
}

function nextThread(
  among: readonly Located[],
  opened: string | null,
  rank: ReturnType<typeof rankOfSpot> | undefined,
  way: 1 | -1,
): Located | undefined {
  const isOpen = among.some(({ thread }) => thread.id === opened);
  return threadBeside(among, isOpen ? opened : (rank ?? null), way);
}

/** At once: what is typed next belongs there. */
export function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus({ preventScroll: true });
  // Who goes on writing goes on at the end.
  if (found instanceof HTMLTextAreaElement) found.setSelectionRange(found.value.length, found.value.length);
  found?.scrollIntoView({ block: 'nearest' });
  return Boolean(found);
}
