import { useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '../../drawing';
import { useDesk, useSay } from '../app/desk';
import { useEdit } from '../edit/edit-context';
import { rowOf } from '../edit/object-edits';
import { useEdgePan } from '../edit/useFollow';
import { useGround } from '../edit/useGround';
import { useSheet } from '../lembar/sheet-context';
import type { View } from '../lembar/useView';
import { type Aim, aimAt, type Miss } from './aim';
import type { Item } from './items';
import { nameOfMiss } from './names';
import type { Placing, PlacingValue } from './placing';
import { sameAim, stepAim } from './step-aim';
import { usePut } from './usePut';

/** So close to the line between two rows means between them, px. */
const near = 7;

/** What is on its way from the palette to the paper, for the palette and for the sheet. */
export function usePlacingValue(view: View): PlacingValue {
  const { board } = useDesk();
  const say = useSay();
  const put = usePut();
  const way = useWay(view);
  const edge = useEdgePan(0);
  const deeds = useMemo<Omit<PlacingValue, 'placing'>>(() => {
    const { become, now } = way;
    const lead = (point: Point | null): void => {
      const placing = now();
      if (!placing) return;
      const aim = point && way.aimed(point, placing.item);
      become({ ...placing, aim: typeof aim === 'string' ? null : aim });
      if (point && placing.by === 'drag') edge.hold(point, () => lead(point));
    };
    return {
      begin(item, by) {
        if (!put.mayWrite()) return false;
        board.hush();
        become({ item, by, aim: by === 'keys' ? way.start(item) : null });
        return true;
      },
      lead,
      step(direction) {
        const placing = now();
        if (placing) become({ ...placing, aim: way.next(placing, direction) });
      },
      drop(point) {
        const placing = now();
        if (!placing) return;
        edge.stop();
        const { item, by } = placing;
        const aim = point ? way.aimed(point, item) : (placing.aim ?? 'outside');
        // Who clicked beside the table may click again; what was let go there is put back.
        if (typeof aim !== 'string' || by !== 'click') become(null);
        if (typeof aim === 'string') board.tell(nameOfMiss(item, aim, say), true);
        else put.at(aim, item);
      },
      cancel() {
        edge.stop();
        become(null);
      },
      append(item) {
        become(null);
        if (put.mayWrite()) put.afterSelected(item);
      },
      replace(item) {
        become(null);
        if (put.mayWrite()) put.inPlaceOfSelected(item);
      },
    };
  }, [board, say, put, way, edge]);
  useClickPlacing(way.placing?.by === 'click', deeds);
  return useMemo(() => ({ ...deeds, placing: way.placing }), [deeds, way.placing]);
}

interface Way {
  readonly placing: Placing | null;
  now(): Placing | null;
  become(next: Placing | null): void;
  aimed(point: Point, item: Item): Aim | Miss;
  start(item: Item): Aim | null;
  next(placing: Placing, direction: Parameters<PlacingValue['step']>[0]): Aim | null;
}

/** What is on its way and where it would come; shown on the paper. */
function useWay(view: View): Way {
  const { editor } = useDesk();
  const { sop, drawing } = useSheet();
  const { setDrag } = useEdit();
  const ground = useGround();
  const [placing, setPlacing] = useState<Placing | null>(null);
  // Pointer and keys are faster than the screen: what is on its way now is kept beside what is shown.
  const current = useRef<Placing | null>(null);
  const deeds = useMemo<Omit<Way, 'placing'>>(
    () => ({
      now: () => current.current,
      become(next) {
        const before = current.current;
        current.current = next;
        if (before?.item === next?.item && before?.by === next?.by && alike(before?.aim, next?.aim)) return;
        setPlacing(next);
        setDrag(next?.aim ? { mark: next.aim.mark } : null);
        if (next?.aim && next.by === 'keys') view.show(next.aim.mark.page, next.aim.mark.box);
      },
      aimed(point, item) {
        const hit = ground.pageAt(point);
        if (!hit) return item === 'pelaksana' ? 'no-column' : 'outside';
        return aimAt(sop, hit.page, hit.point, item, ground.across(near));
      },
      start(item) {
        const row = sop.langkah[rowOf(sop, editor.state().selection)];
        const from = { langkah: row?.id ?? null, pelaksana: row?.simbol[0]?.pelaksana ?? null };
        return stepAim(sop, drawing, item, null, from) ?? null;
      },
      next: ({ item, aim }, direction) => stepAim(sop, drawing, item, aim, direction) ?? aim,
    }),
    [editor, sop, drawing, setDrag, ground, view],
  );
  return useMemo(() => ({ ...deeds, placing }), [deeds, placing]);
}

function alike(one: Aim | null | undefined, other: Aim | null | undefined): boolean {
  if (!one || !other) return !one && !other;
  return sameAim(one, other) && one.mark.page === other.mark.page;
}

/** What was picked up by a click follows the pointer over the paper; Esc puts it back. */
function useClickPlacing(isOn: boolean, { lead, cancel }: Pick<PlacingValue, 'lead' | 'cancel'>): void {
  useEffect(() => {
    if (!isOn) return;
    const ended = new AbortController();
    const over = (event: PointerEvent): void => {
      const isOver = event.target instanceof Element && event.target.closest('.sheet, .sheet-tools') !== null;
      lead(isOver ? { x: event.clientX, y: event.clientY } : null);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('pointermove', over, { signal: ended.signal });
    window.addEventListener('keydown', press, { signal: ended.signal, capture: true });
    return () => ended.abort();
  }, [isOn, lead, cancel]);
}
