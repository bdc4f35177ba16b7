import { useStore } from '@xyflow/react';
import { pageOf } from './fit';
import { useSheet } from './sheet-context';

/** The index of the page that most of the view shows; renders again only when that changes. */
export function usePageInView(): number {
  const { places } = useSheet();
  return useStore(({ transform: [x, y, zoom], width, height }) => pageOf(places, { x, y, zoom }, { width, height }));
}
