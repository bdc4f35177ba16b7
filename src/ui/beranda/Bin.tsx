import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { type DocumentMeta, daysInBin } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { dateOf, daysLeft } from '../parts/dates';
import { Icon } from '../parts/Icon';
import { RowPicture } from './DocumentRow';
import { useMore } from './more';
import './document-list.css';

interface BinProps {
  readonly documents: readonly DocumentMeta[];
  readonly onBack: () => void;
}

/** Terhapus: what was deleted, for thirty days. */
export function Bin({ documents, onBack }: BinProps): ReactNode {
  const say = useSay();
  const { rows, end } = useMore(documents);
  return (
    <section className="documents" aria-labelledby="documents-title">
      <div className="documents-head">
        <h2 id="documents-title">{say('bin.place')}</h2>
        <p className="documents-count">{say('bin.hint')}</p>
        <Button icon={<Icon of={ArrowLeft} />} onClick={onBack} autoFocus>
          {say('bin.back')}
        </Button>
      </div>
      {documents.length === 0 ? (
        <div className="documents-none">
          <p>{say('bin.empty')}</p>
        </div>
      ) : (
        <table className="documents-table bin-table" aria-labelledby="documents-title">
          <thead>
            <tr>
              <th scope="col" className="documents-picture">
                <span className="out-of-sight">{say('list.picture')}</span>
              </th>
              <th scope="col">{say('list.name')}</th>
              <th scope="col" className="documents-changed">
                {say('bin.deleted')}
              </th>
              <th scope="col" className="documents-left">
                {say('bin.left')}
              </th>
              <th scope="col" className="documents-bin-deeds">
                <span className="out-of-sight">{say('list.deeds')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((document) => (
              <BinRow key={document.id} document={document} />
            ))}
          </tbody>
        </table>
      )}
      {end}
    </section>
  );
}

function BinRow({ document }: { readonly document: DocumentMeta }): ReactNode {
  const { shelf, asking } = useDesk();
  const say = useSay();
  const name = document.nama || say('common.untitled');
  const deleted = document.deleted ?? document.changed;
  return (
    <tr>
      <td className="documents-picture">
        <RowPicture document={document} />
      </td>
      <th scope="row">{name}</th>
      <td className="documents-changed">{dateOf(deleted, say)}</td>
      <td className="documents-left">{say('bin.daysLeft', { count: daysLeft(deleted, daysInBin, Date.now()) })}</td>
      <td className="documents-bin-deeds">
        <Button look="outline" aria-label={say('bin.restoreOf', { name })} onClick={() => shelf.restore(document)}>
          {say('bin.restore')}
        </Button>
        <Button aria-label={say('bin.eraseOf', { name })} onClick={() => asking.ask({ kind: 'erase', document })}>
          {say('bin.erase')}
        </Button>
      </td>
    </tr>
  );
}
