import { Columns3 } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useState } from 'react';
import { useEditor, useSay } from '../app/desk';
import { SymbolShape } from '../parts/SymbolShape';
import { useDragged } from './dnd';
import { type Item, items } from './items';
import { nameOfItem } from './names';
import { usePlacing } from './placing';
import './palette.css';

/** What an SOP is drawn with: dragged to the paper, or clicked and then put by a click, or put behind what is selected by Enter. */
export function Palette(): ReactNode {
  const say = useSay();
  const title = useId();
  const [reached, setReached] = useState<Item>('proses');
  const { placing } = usePlacing();
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    // While a symbol is led over the paper the arrows are its own.
    if (step === undefined || placing?.by === 'keys') return;
    event.preventDefault();
    const next = items[(items.indexOf(reached) + step + items.length) % items.length];
    if (next) event.currentTarget.querySelector<HTMLElement>(`[data-item="${next}"]`)?.focus();
  };
  return (
    <section className="palette" aria-labelledby={title}>
      <h2 className="pane-title" id={title}>
        {say('palette.title')}
      </h2>
      <div className="palette-items" role="toolbar" aria-labelledby={title} onKeyDown={walk}>
        {items.map((item) => (
          <PaletteItem key={item} item={item} reached={item === reached} onReach={setReached} />
        ))}
      </div>
    </section>
  );
}

interface PaletteItemProps {
  readonly item: Item;
  /** Tab stops at one of them; the arrow keys go from there. */
  readonly reached: boolean;
  readonly onReach: (item: Item) => void;
}

function PaletteItem({ item, reached, onReach }: PaletteItemProps): ReactNode {
  const say = useSay();
  const readOnly = useEditor((state) => state.reading);
  const { placing, begin, append, replace, cancel } = usePlacing();
  const { ref, handlers, describedBy } = useDragged(item, readOnly);
  const name = nameOfItem(item, say);
  const taken = placing?.item === item;
  const press = (event: MouseEvent): void => {
    const isByKey = event.detail === 0;
    if (placing?.by === 'keys') return;
    if (event.shiftKey) replace(item);
    else if (event.altKey || isByKey) append(item);
    else if (taken) cancel();
    else begin(item, 'click');
  };
  return (
    <button
      {...handlers}
      ref={ref}
      type="button"
      className={`palette-item palette-${item}`}
      data-item={item}
      tabIndex={reached ? 0 : -1}
      aria-pressed={taken}
      aria-disabled={readOnly}
      aria-describedby={describedBy}
      title={say('palette.item', { name })}
      onFocus={() => onReach(item)}
      onClick={press}
    >
      <ItemShape item={item} />
      <span>{name}</span>
    </button>
  );
}

/** How it is drawn. */
export function ItemShape({ item }: { readonly item: Item }): ReactNode {
  if (item !== 'pelaksana') return <SymbolShape jenis={item} />;
  return <Columns3 className="palette-column" size={16} strokeWidth={1.5} aria-hidden="true" />;
}
