import { useStore } from '@xyflow/react';
import type { ComponentProps, ReactNode } from 'react';
import type { Box, Point } from '../../drawing';
import { useEditor, useSay } from '../app/desk';
import { boxOf } from '../lembar/plan';
import { useSheet } from '../lembar/sheet-context';
import { targetsOf } from '../lembar/targets';
import type { MenuAt } from './edit-context';
import { useScreen } from './useGround';

/** So far within the sheet a menu opens, and so far from the left of what is selected, which it would hide. px */
const within = 8;
const across = 160;

/** Where the menu of what is selected opens. Nothing is seen of it; the menu follows it while the paper moves. */
export function MenuPlace({ at, ...trigger }: { readonly at: MenuAt } & ComponentProps<'button'>): ReactNode {
  const say = useSay();
  const lowerEnd = useLowerEnd();
  const place = at === 'selected' ? lowerEnd : at;
  return (
    <button
      {...trigger}
      type="button"
      className={at === 'selected' ? 'context-place context-place-here' : 'context-place'}
      tabIndex={-1}
      aria-label={say('menu.label')}
      style={{ left: place.x, top: place.y }}
    />
  );
}

/** The lower end of what is selected, or of the part of it that is in sight. px of the sheet */
function useLowerEnd(): Point {
  const { drawing } = useSheet();
  const selection = useEditor((state) => state.selection);
  const screen = useScreen();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const targets = selection ? targetsOf(drawing, selection) : [];
  const boxes = targets.flatMap(({ page, zone }) => screen(page, boxOf(zone)) ?? []);
  const box = boxes.find((one) => isIn(one, width, height)) ?? boxes[0] ?? { x: 0, y: 0, w: 0, h: 0 };
  return {
    x: between(within, Math.max(box.x, within) + Math.min(box.w, across), width - within),
    y: between(within, box.y + box.h, height - within),
  };
}

function isIn({ x, y, w, h }: Box, width: number, height: number): boolean {
  return x < width && x + w > 0 && y < height && y + h > 0;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
