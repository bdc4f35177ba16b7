/**
 * Brings something into the middle of what scrolls around it, and nothing else on the screen with it.
 * @param share how far down in it the place is that is meant, 0 to 1
 */
export function bringInto(scroller: HTMLElement | null, target: Element | null | undefined, share = 0.5): void {
  if (!scroller || !target) return;
  const [frame, box] = [scroller.getBoundingClientRect(), target.getBoundingClientRect()];
  scroller.scrollTo({
    top: scroller.scrollTop + box.top + box.height * share - middle(frame.top, frame.height),
    left: scroller.scrollLeft + middle(box.left, box.width) - middle(frame.left, frame.width),
  });
}

/** Moves a list no more than it must to show one of its lines. */
export function bringLine(scroller: HTMLElement | null, line: Element | null | undefined): void {
  if (!scroller || !line) return;
  const [frame, box] = [scroller.getBoundingClientRect(), line.getBoundingClientRect()];
  if (box.top < frame.top) scroller.scrollTop -= frame.top - box.top;
  else if (box.bottom > frame.bottom) scroller.scrollTop += Math.min(box.bottom - frame.bottom, box.top - frame.top);
}

function middle(start: number, length: number): number {
  return start + length / 2;
}
