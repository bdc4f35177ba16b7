import {
  type Announcements,
  DndContext,
  DragOverlay,
  type DragStartEvent,
  KeyboardCode,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useDndContext,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  type HTMLAttributes,
  type ReactNode,
  type RefCallback,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';
import type { Point } from '../../drawing';
import type { Direction } from './step-aim';

/*
 * The one file that knows dnd-kit: what is dragged, by pointer or by keys, and the ghost of it. dnd-kit knows no place to
 * drop, since it measures wrongly inside the pane of React Flow at any zoom but 1: the drawing is asked what lies where.
 */

/** What is told of a drag; points are of the window, px. */
export interface DragListener {
  start(id: string, by: 'drag' | 'keys'): void;
  move(point: Point): void;
  step(direction: Direction): void;
  /** Without a point: where the keys have led it. */
  drop(point?: Point): void;
  cancel(): void;
}

/** What a screen reader says of a drag. */
export interface DragWords {
  readonly how: string;
  taken(id: string): string;
  putBack(id: string): string;
}

interface DragFieldProps {
  readonly listener: DragListener;
  readonly words: DragWords;
  readonly ghost: (id: string) => ReactNode;
  readonly children: ReactNode;
}

/** A hand that clicks moves this far, px. */
const steady = { distance: 4 };
const keyboardCodes = {
  start: [KeyboardCode.Space],
  end: [KeyboardCode.Space, KeyboardCode.Enter],
  cancel: [KeyboardCode.Esc, KeyboardCode.Tab],
};
const directions: Partial<Record<string, Direction>> = {
  [KeyboardCode.Left]: 'left',
  [KeyboardCode.Right]: 'right',
  [KeyboardCode.Up]: 'up',
  [KeyboardCode.Down]: 'down',
};
const nowhere = (): [] => [];
/** The keys go from cell to cell; dnd-kit, which counts in pixels, moves nothing. */
const nothing = (): undefined => undefined;

/** Inside of it things can be dragged; see `useDragged`. */
export function DragField({ listener, words, ghost, children }: DragFieldProps): ReactNode {
  // The document may change in the middle of a drag: who is told is who is there then.
  const latest = useRef(listener);
  useLayoutEffect(() => {
    latest.current = listener;
  });
  const following = useMemo(() => follow(latest), []);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: steady }),
    useSensor(KeyboardSensor, { keyboardCodes, coordinateGetter: nothing }),
  );
  const announcements: Announcements = {
    onDragStart: ({ active }) => words.taken(String(active.id)),
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: ({ active }) => words.putBack(String(active.id)),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nowhere}
      autoScroll={false}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.how }, restoreFocus: false }}
      onDragStart={following.start}
      onDragEnd={following.end}
      onDragCancel={following.cancel}
    >
      {children}
      <Ghost of={ghost} />
    </DndContext>
  );
}

/** Follows pointer and keys itself: dnd-kit listens to keys a moment later and tells of the pointer a frame later. */
function follow(listener: RefObject<DragListener>) {
  let ended = new AbortController();
  let last: Point | undefined;
  return {
    start({ active, activatorEvent }: DragStartEvent): void {
      ended.abort();
      ended = new AbortController();
      last = undefined;
      listener.current.start(String(active.id), isByKey(activatorEvent) ? 'keys' : 'drag');
      const options = { capture: true, signal: ended.signal };
      const move = ({ clientX, clientY }: PointerEvent): void => {
        last = { x: clientX, y: clientY };
        listener.current.move(last);
      };
      if (!isByKey(activatorEvent)) {
        window.addEventListener('pointermove', move, options);
        window.addEventListener('pointerup', move, options);
      }
      const isEarly = isByKey(activatorEvent) ? heldUntilHeard() : () => false;
      const press = (event: KeyboardEvent): void => {
        if (isEarly(event)) return;
        const direction = isByKey(activatorEvent) ? directions[event.code] : undefined;
        if (direction) listener.current.step(direction);
        // Esc puts it back, and neither does anything else.
        if (direction || event.key === 'Escape') event.preventDefault();
      };
      window.addEventListener('keydown', press, options);
    },
    end(): void {
      ended.abort();
      listener.current.drop(last);
    },
    cancel(): void {
      ended.abort();
      listener.current.cancel();
    },
  };
}

/** dnd-kit begins to listen to keys in a task of its own, which a busy computer may put off: keys that end a drag wait for it. */
function heldUntilHeard(): (event: KeyboardEvent) => boolean {
  const ends: readonly string[] = [...keyboardCodes.end, ...keyboardCodes.cancel];
  const early: (() => void)[] = [];
  let isHeard = false;
  // Asked for before dnd-kit asks for its own task, and from there once more: it comes after that.
  setTimeout(() =>
    setTimeout(() => {
      isHeard = true;
      for (const again of early) again();
    }),
  );
  return (event) => {
    if (isHeard || !ends.includes(event.code)) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { target, key, code } = event;
    early.push(() =>
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true })),
    );
    return true;
  };
}

function isByKey(event: Event): boolean {
  return event instanceof KeyboardEvent;
}

/** What is in the hand, over everything. The keys show where it would come in another way. */
function Ghost({ of }: { readonly of: (id: string) => ReactNode }): ReactNode {
  const { active, activatorEvent } = useDndContext();
  const shown = active && activatorEvent && !isByKey(activatorEvent);
  return createPortal(
    <DragOverlay dropAnimation={null} modifiers={atPointer} className="drag-ghost">
      {shown ? of(String(active.id)) : null}
    </DragOverlay>,
    document.body,
  );
}

/** Its middle is where the pointer is. */
const atPointer: Modifier[] = [
  ({ activatorEvent, draggingNodeRect, transform }) => {
    if (!draggingNodeRect || !(activatorEvent instanceof PointerEvent)) return transform;
    const { left, top, width, height } = draggingNodeRect;
    return {
      ...transform,
      x: transform.x + activatorEvent.clientX - left - width / 2,
      y: transform.y + activatorEvent.clientY - top - height / 2,
    };
  },
];

interface Dragged {
  readonly ref: RefCallback<HTMLElement>;
  readonly handlers: HTMLAttributes<HTMLElement>;
  readonly describedBy: string;
}

/** Makes an element one that is dragged. */
export function useDragged(id: string, disabled: boolean): Dragged {
  const { setNodeRef, listeners, attributes } = useDraggable({ id, disabled });
  return { ref: setNodeRef, handlers: listeners ?? {}, describedBy: attributes['aria-describedby'] };
}
