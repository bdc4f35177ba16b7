import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { Point } from '../../drawing';
import { movedBy } from '../lembar/pan';
import { useSheet } from '../lembar/sheet-context';
import { beyondSheet, edgeSpeed } from './edge-pan';
import { type Drag, followPointer } from './pointer-drag';

/** A hand on its way across an edge is given this long before the paper moves. ms */
const patience = 200;
/** A frame that comes late moves the paper no further than this many ms would. */
const longestFrame = 50;

/** Moves the paper while something is held near an edge of the sheet. */
export interface EdgePan {
  /** Where it is held now; `moved` is told of each movement of the paper, px. */
  hold(point: Point, moved: (by: Point) => void): void;
  stop(): void;
}

/** @param beyond so far beyond the edge still counts, px */
export function useEdgePan(beyond = beyondSheet): EdgePan {
  const flow = useReactFlow();
  const store = useStoreApi();
  const { places } = useSheet();
  // The document is laid anew in the middle of a drag: where its pages lie is asked each time.
  const latest = useRef(places);
  latest.current = places;
  return useMemo<EdgePan>(() => {
    let held: { readonly point: Point; readonly moved: (by: Point) => void } | null = null;
    let frame = 0;
    /** When the paper may move, and when it last did. */
    let from = 0;
    let last = 0;
    const stop = (): void => {
      cancelAnimationFrame(frame);
      held = null;
      frame = 0;
    };
    const speedNow = (): Point => {
      const sheet = store.getState().domNode?.getBoundingClientRect();
      return held && sheet ? edgeSpeed(held.point, sheet, beyond) : { x: 0, y: 0 };
    };
    const move = (now: number): void => {
      const speed = speedNow();
      if (!held || (speed.x === 0 && speed.y === 0)) {
        stop();
        return;
      }
      frame = requestAnimationFrame(move);
      const passed = Math.min(longestFrame, now - last);
      last = now;
      if (now < from) return;
      const before = flow.getViewport();
      const by = { x: speed.x * passed, y: speed.y * passed };
      const next = movedBy(before, by, latest.current, store.getState());
      if (next.x === before.x && next.y === before.y) return;
      void flow.setViewport(next);
      held.moved({ x: next.x - before.x, y: next.y - before.y });
    };
    return {
      hold(point, moved) {
        held = { point, moved };
        if (frame !== 0) return;
        last = performance.now();
        from = last + patience;
        frame = requestAnimationFrame(move);
      },
      stop,
    };
  }, [flow, store, beyond]);
}

/** What is dragged, and what it does when the paper has moved under it. */
export interface PaperDrag extends Drag {
  readonly panned?: (by: Point) => void;
}

/** Follows the pointer until it is let go; held near an edge of the sheet, it takes the paper along. */
export function useFollow(): (start: { readonly clientX: number; readonly clientY: number }, drag: PaperDrag) => void {
  const edge = useEdgePan();
  return useMemo(
    () => (start, drag) => {
      followPointer(start, {
        move(point) {
          drag.move(point);
          edge.hold(point, (by) => {
            drag.panned?.(by);
            drag.move(point);
          });
        },
        drop(point, held) {
          edge.stop();
          drag.drop(point, held);
        },
        cancel() {
          edge.stop();
          drag.cancel();
        },
      });
    },
    [edge],
  );
}
