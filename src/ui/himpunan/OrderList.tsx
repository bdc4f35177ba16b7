import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { memo, type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { DocumentMeta } from '../../storage';
import { useSay } from '../app/desk';
import { Button, IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';

interface OrderListProps {
  readonly documents: readonly DocumentMeta[];
  readonly onOrder: (documents: readonly DocumentMeta[]) => void;
}

const asRead = new Intl.Collator('id', { numeric: true });

function byName(one: DocumentMeta, other: DocumentMeta): number {
  return asRead.compare(one.nama, other.nama);
}

/** What has no number yet comes last, in the order of the names. */
function byNumber(one: DocumentMeta, other: DocumentMeta): number {
  const last = Number(!one.nomor) - Number(!other.nomor);
  return last || asRead.compare(one.nomor ?? '', other.nomor ?? '') || byName(one, other);
}

/** The SOPs in the order of the book. A button moves one; the keys stay on it. Hundreds of rows do not render as the work goes on. */
export const OrderList = memo(function OrderList({ documents, onOrder }: OrderListProps): ReactNode {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number): void => {
    const next = [...documents];
    next.splice(to, 0, ...next.splice(from, 1));
    flushSync(() => onOrder(next));
    // At an end the button that was pressed has nothing left to do: the other one of the row takes the focus.
    const row = list.current?.children[to];
    const way = to < from ? 'up' : 'down';
    const button =
      row?.querySelector<HTMLElement>(`[data-way="${way}"]:not(:disabled)`) ??
      row?.querySelector<HTMLElement>('[data-way]:not(:disabled)');
    button?.focus();
  };
  const take = (at: number): void => {
    flushSync(() => onOrder(documents.filter((_, index) => index !== at)));
    const rest = list.current?.querySelectorAll<HTMLElement>('[data-way="out"]');
    rest?.[Math.min(at, rest.length - 1)]?.focus();
  };
  return (
    <div className="field">
      <div className="himpunan-order-head">
        <span id="himpunan-order" className="himpunan-label">
          {say('himpunan.order', { count: documents.length })}
        </span>
        <Button look="outline" onClick={() => onOrder([...documents].sort(byName))}>
          {say('himpunan.byName')}
        </Button>
        <Button look="outline" onClick={() => onOrder([...documents].sort(byNumber))}>
          {say('himpunan.byNumber')}
        </Button>
      </div>
      <ol ref={list} className="himpunan-order" aria-labelledby="himpunan-order">
        {documents.map((document, at) => {
          const name = document.nama || say('common.untitled');
          return (
            <li key={document.id}>
              <span className="himpunan-name">{name}</span>
              <IconButton
                small
                data-way="up"
                name={say('himpunan.up', { name })}
                icon={<Icon of={ArrowUp} />}
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              />
              <IconButton
                small
                data-way="down"
                name={say('himpunan.down', { name })}
                icon={<Icon of={ArrowDown} />}
                disabled={at === documents.length - 1}
                onClick={() => move(at, at + 1)}
              />
              <IconButton
                small
                data-way="out"
                name={say('himpunan.out', { name })}
                icon={<Icon of={X} />}
                onClick={() => take(at)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
});
