import { type ReactNode, useMemo } from 'react';
import { useSay } from '../app/desk';
import type { View } from '../lembar/useView';
import { DragField, type DragListener, type DragWords } from './dnd';
import { type Item, items } from './items';
import { nameOfItem } from './names';
import { ItemShape } from './Palette';
import { PlacingContext } from './placing';
import { usePlacingValue } from './usePlacingValue';

/** The ground that the palette and the paper share. */
export function PaletteField({ view, children }: { readonly view: View; readonly children: ReactNode }): ReactNode {
  const say = useSay();
  const placing = usePlacingValue(view);
  const { begin, lead, step, drop, cancel } = placing;
  const listener = useMemo<DragListener>(
    () => ({
      start: (id, by) => void begin(itemOf(id), by),
      move: lead,
      step,
      drop,
      cancel,
    }),
    [begin, lead, step, drop, cancel],
  );
  const words = useMemo<DragWords>(
    () => ({
      how: say('palette.how'),
      taken: (id) => say('palette.taken', { name: nameOfItem(itemOf(id), say) }),
      putBack: (id) => say('palette.putBack', { name: nameOfItem(itemOf(id), say) }),
    }),
    [say],
  );
  return (
    <PlacingContext value={placing}>
      <DragField listener={listener} words={words} ghost={(id) => <ItemShape item={itemOf(id)} />}>
        {children}
      </DragField>
    </PlacingContext>
  );
}

function itemOf(id: string): Item {
  return items.find((item) => item === id) ?? 'proses';
}
