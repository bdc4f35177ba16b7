import { type ReactFlowState, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Box, Page } from '../../drawing';
import type { Editor } from '../../editor';
import { useDesk } from '../app/desk';
import {
  atPage,
  type Fit,
  fitted,
  fittedBox,
  keptOnDesk,
  pageOf,
  sameView,
  shown,
  stepped,
  type Viewport,
} from './fit';
import { type Pan, panned } from './pan';
import { onDesk, type PlacedPage } from './plan';
import { placeOf } from './targets';
import { useKeptLook } from './useKeptLook';

/** How the paper is seen: the buttons, the keys and the walk call this. */
export interface View {
  zoomIn(): void;
  zoomOut(): void;
  zoomActual(): void;
  fitPage(): void;
  fitWidth(): void;
  /** What is selected in the middle, as large as is comfortable. */
  fitSelection(): void;
  /** Brings the page of that index to the top of the view. */
  goTo(index: number): void;
  /** Moves no more than is needed to have the box of the page (mm) in sight. */
  show(page: Page, box: Box): void;
  /** Moves the paper as a key says. */
  pan(way: Pan): void;
  /** The page that most of the view shows. */
  page(): Page | undefined;
}

/** How long the view takes to get somewhere, ms. */
const moving = 120;

/** Pan, zoom and fit over the pages of one drawing. */
export function useView(places: readonly PlacedPage[]): View {
  const flow = useReactFlow();
  const store = useStoreApi();
  const { editor } = useDesk();
  /** What the user asked for last, so that it still holds when a pane opens or the window grows. */
  const fit = useRef<Fit | null>('width');
  /** A press while the paper still grows goes on from where it will be. */
  const aim = useRef({ zoom: 1, until: 0 });
  useRefit(places, fit);
  return useMemo<View>(() => {
    const look = (view: Viewport | undefined): void => {
      if (view) void flow.setViewport(view, motion());
    };
    const zoomTo = (zoom: number): void => {
      fit.current = null;
      aim.current = { zoom, until: performance.now() + 2 * moving };
      void flow.zoomTo(zoom, motion());
    };
    const zoomNow = (): number => (performance.now() < aim.current.until ? aim.current.zoom : flow.getZoom());
    const fitTo = (kind: Fit): void => {
      const room = store.getState();
      const page = places[pageOf(places, flow.getViewport(), room)];
      fit.current = kind;
      look(page && fitted(kind, page, room));
    };
    return {
      zoomIn: () => zoomTo(stepped(zoomNow(), 1)),
      zoomOut: () => zoomTo(stepped(zoomNow(), -1)),
      zoomActual: () => zoomTo(1),
      fitPage: () => fitTo('page'),
      fitWidth: () => fitTo('width'),
      fitSelection() {
        const place = selectedPlace(editor);
        const placed = place && places.find((one) => one.page === place.page);
        if (!place || !placed) return;
        fit.current = null;
        look(fittedBox(onDesk(placed, place.box), store.getState()));
      },
      goTo(index) {
        const page = places[index];
        look(page && atPage(page, flow.getZoom(), store.getState()));
      },
      show(page, box) {
        const placed = places.find((one) => one.page === page);
        look(placed && shown(flow.getViewport(), placed, onDesk(placed, box), store.getState()));
      },
      pan(way) {
        // At once: a key held down asks again before a movement would be over.
        void flow.setViewport(panned(flow.getViewport(), way, places, store.getState()));
      },
      page: () => places[pageOf(places, flow.getViewport(), store.getState())]?.page,
    };
  }, [editor, flow, places, store]);
}

/**
 * Fits when pages are first seen, and again whenever the room for them changes. Before `useKeptPlace`: what is selected is
 * brought into sight from where the paper then lies.
 */
function useRefit(places: readonly PlacedPage[], fit: RefObject<Fit | null>): void {
  const flow = useReactFlow();
  const width = useStore((state: ReactFlowState) => state.width);
  const height = useStore((state: ReactFlowState) => state.height);
  const isSeen = useRef(false);
  const lookBefore = useKeptLook(fit);
  const { editor } = useDesk();
  useLayoutEffect(() => {
    if (width === 0 || height === 0) return;
    const room = { width, height };
    const look = isSeen.current ? null : lookBefore();
    /** The page of what is selected, as in a new SOP; else the first. */
    const begun = (): number => {
      const place = selectedPlace(editor);
      return Math.max(0, place ? places.findIndex((one) => one.page === place.page) : 0);
    };
    const first = !isSeen.current && look === null;
    isSeen.current = true;
    if (first) fit.current = 'width';
    if (look) {
      fit.current = look.fit;
      void flow.setViewport({ x: look.x, y: look.y, zoom: look.zoom });
    }
    const before = look ?? flow.getViewport();
    const page = places[first ? begun() : pageOf(places, before, room)];
    if (!page) return;
    const view = fit.current === null ? before : fitted(fit.current, page, room);
    // What stood at the top stays there: the reader does not lose the line.
    const stays = { ...view, y: (before.y / before.zoom) * view.zoom };
    const next = first || fit.current === 'page' ? view : keptOnDesk(stays, places, room);
    // A movement under way goes on.
    if (!sameView(before, next)) void flow.setViewport(next);
  }, [editor, fit, flow, height, lookBefore, places, width]);
}

function selectedPlace(editor: Editor): ReturnType<typeof placeOf> | null {
  const { selection } = editor.state();
  const drawing = editor.drawing();
  return selection && drawing && placeOf(drawing, selection);
}

/**
 * Nothing moves by itself where the user asked for that. Linear: the other way zooms out and in again on the way, and a
 * second key in the middle of it would leave the paper at a size that nobody chose.
 */
function motion(): { duration: number; interpolate: 'linear' } {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { duration: still ? 0 : moving, interpolate: 'linear' };
}
