import { Ellipsis } from 'lucide-react';
import { lazy, memo, type ReactNode, Suspense, useRef } from 'react';
import { statusByDate, statuses } from '../../review';
import type { DocumentMeta } from '../../storage';
import { type Say, useDesk, useSay } from '../app/desk';
import { dayOf } from '../app/moments';
import { IconButton } from '../parts/Button';
import { dateOf } from '../parts/dates';
import { Icon } from '../parts/Icon';
import { useThumbnail } from './thumbnails';

const RowMenu = lazy(async () => ({ default: (await import('./RowMenu')).RowMenu }));

interface DocumentRowProps {
  readonly document: DocumentMeta;
  /** The one that Tab reaches. */
  readonly isActive: boolean;
  readonly hasMenu: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onMenu: (id: string | null) => void;
}

/** One kept SOP. */
export const DocumentRow = memo(function DocumentRow(props: DocumentRowProps): ReactNode {
  const { document, isActive, hasMenu, isChosen, onChoose, onFocus, onMenu } = props;
  const { deeds, now } = useDesk();
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  const name = document.nama || say('common.untitled');
  return (
    <tr
      data-document={document.id}
      onFocus={() => onFocus(document.id)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(document.id);
      }}
    >
      <td className="documents-check">
        <input
          type="checkbox"
          aria-label={say('himpunan.select', { name })}
          checked={isChosen}
          tabIndex={isActive ? 0 : -1}
          onChange={() => onChoose(document.id)}
        />
      </td>
      <td className="documents-picture">
        <RowPicture document={document} />
      </td>
      <th scope="row">
        <button
          type="button"
          className="documents-open"
          tabIndex={isActive ? 0 : -1}
          onClick={() => deeds.openKept(document.id)}
        >
          {name}
        </button>
      </th>
      <td className="documents-number">{document.nomor}</td>
      <td className="documents-unit">{document.unit}</td>
      <td className="documents-status">
        {statusWords(document, dayOf(now()), say)}
        <Since document={document} />
      </td>
      <td className="documents-changed">{dateOf(document.changed, say)}</td>
      <td className="documents-deeds">
        <IconButton
          ref={button}
          name={say('list.deedsOf', { name })}
          icon={<Icon of={Ellipsis} />}
          aria-haspopup="menu"
          aria-expanded={hasMenu}
          tabIndex={isActive ? 0 : -1}
          onClick={() => onMenu(document.id)}
        />
        {hasMenu && (
          <Suspense>
            <RowMenu document={document} onClose={() => onMenu(null)} focusBack={() => button.current?.focus()} />
          </Suspense>
        )}
      </td>
    </tr>
  );
});

/** The status in words, in force by date; one that we do not know as it is written. */
function statusWords({ status, efektif = null }: DocumentMeta, today: string, say: Say): string {
  const known = statuses.find((one) => one === status);
  return known ? say(`status.${statusByDate(known, efektif, today)}`) : status;
}

/** What was agreed or signed and says something else by now. */
function Since({ document }: { readonly document: DocumentMeta }): ReactNode {
  const say = useSay();
  const status = statuses.find((one) => one === document.berubah);
  return status && <span className="documents-since">{say('agreed.since', { status })}</span>;
}

export function RowPicture({ document }: { readonly document: DocumentMeta }): ReactNode {
  const frame = useRef<HTMLSpanElement>(null);
  const thumbnail = useThumbnail(document, frame);
  return (
    <span ref={frame} className="documents-frame">
      {thumbnail && (
        <img src={thumbnail.address} width={72} height={(72 * thumbnail.height) / thumbnail.width} alt="" />
      )}
    </span>
  );
}
