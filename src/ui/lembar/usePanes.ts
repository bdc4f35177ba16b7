import { type RefObject, useMemo, useState } from 'react';
import { recall, remember } from '../../storage';
import { useNarrow } from '../parts/useNarrow';

export const detailTabs = ['rincian', 'catatan'] as const;
export type DetailTab = (typeof detailTabs)[number];

/** The panes beside the paper: open or closed, remembered, and walked through with F6. */
export interface Panes {
  readonly left: boolean;
  readonly detail: boolean;
  /** What the pane at the right shows. */
  readonly tab: DetailTab;
  toggleLeft(): void;
  toggleDetail(): void;
  /** Opens the pane at the right too. */
  showTab(tab: DetailTab): void;
  /** Moves the keyboard to the next or the previous pane. */
  go(step: 1 | -1): void;
}

/** Up to this the panes lie over the paper, so they begin closed, and one is open at a time. px */
const narrow = 900;

export function usePanes(frame: RefObject<HTMLElement | null>): Panes {
  const [left, setLeft] = useState(() => begin('pane.left'));
  const [detail, setDetail] = useState(() => begin('pane.detail'));
  const [tab, setTab] = useState<DetailTab>(() => detailTabs.find((one) => one === recall('pane.tab')) ?? 'rincian');
  const isNarrow = useNarrow(narrow);
  // Of two that were open in a wider window.
  const shown = left && !(isNarrow && detail);
  return useMemo(
    () => ({
      left: shown,
      detail,
      tab,
      toggleLeft() {
        setLeft(keep('pane.left', !shown));
        if (isNarrow) setDetail(false);
      },
      toggleDetail() {
        setDetail(keep('pane.detail', !detail));
        if (isNarrow) setLeft(false);
      },
      showTab(next) {
        remember('pane.tab', next);
        setTab(next);
        if (!detail) setDetail(keep('pane.detail', true));
        if (isNarrow) setLeft(false);
      },
      go: (step) => goToPane(frame.current, step),
    }),
    [frame, shown, detail, tab, isNarrow],
  );
}

function begin(name: string): boolean {
  if (window.innerWidth <= narrow) return false;
  return recall(name) !== 'closed';
}

function keep(name: string, open: boolean): boolean {
  // On a narrow screen a pane is opened for a moment only: that says nothing about the desk at work.
  if (window.innerWidth > narrow) remember(name, open ? 'open' : 'closed');
  return open;
}

/** Moves the keyboard to the next or the previous part of the screen below `frame`. */
export function goToPane(frame: HTMLElement | null, step: 1 | -1): void {
  const panes = [...(frame?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = here === -1 ? (step === 1 ? 0 : panes.length - 1) : (here + step + panes.length) % panes.length;
  const pane = panes[next];
  const begin = pane?.querySelector<HTMLElement>('[data-pane-start]');
  const target =
    begin ?? pane?.querySelector<HTMLElement>('button:not([tabindex="-1"]), [tabindex="0"], section[tabindex]');
  target?.focus({ preventScroll: true });
}
