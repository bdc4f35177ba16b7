import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Drawing } from '../../drawing';
import { fittingZoom, stepped } from './zoom';

/** How large the pages stand on the desk. */
export interface Zoom {
  /** CSS pixels of a millimetre on the desk over those of a true one. */
  readonly value: number;
  readonly isFit: boolean;
  /** The desk, whose room the pages are fitted to. */
  readonly desk: RefObject<HTMLElement | null>;
  larger(): void;
  smaller(): void;
  actual(): void;
  fit(): void;
}

/** Fitted until the user chooses a size; Ctrl and the wheel choose one too. */
export function useZoom(drawing: Drawing): Zoom {
  const desk = useRef<HTMLElement>(null);
  const room = useRoom(desk);
  const [chosen, setChosen] = useState<number | null>(null);
  const value = chosen ?? fittingZoom(drawing, room);
  const now = useRef(value);
  now.current = value;
  const ways = useMemo(
    () => ({
      larger: () => setChosen(stepped(now.current, 1)),
      smaller: () => setChosen(stepped(now.current, -1)),
      actual: () => setChosen(1),
      fit: () => setChosen(null),
    }),
    [],
  );
  useEffect(() => {
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (event.deltaY < 0) ways.larger();
      else if (event.deltaY > 0) ways.smaller();
    };
    const { current } = desk;
    current?.addEventListener('wheel', turn, { passive: false });
    return () => current?.removeEventListener('wheel', turn);
  }, [ways]);
  return useMemo(() => ({ value, isFit: chosen === null, desk, ...ways }), [value, chosen, ways]);
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function useRoom(desk: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 900, height: 600 });
  useEffect(() => {
    const { current } = desk;
    if (!current) return;
    const observer = new ResizeObserver(() => setRoom({ width: current.clientWidth, height: current.clientHeight }));
    observer.observe(current);
    return () => observer.disconnect();
  }, [desk]);
  return room;
}
