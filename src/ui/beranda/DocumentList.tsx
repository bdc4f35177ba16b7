import { BookOpen, ClipboardList, Trash2 } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { type DocumentMeta, searchDocuments } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { SearchField } from '../parts/SearchField';
import { DocumentTable } from './DocumentTable';
import './document-list.css';

interface DocumentListProps {
  readonly documents: readonly DocumentMeta[];
  /** How many lie in the bin. */
  readonly binned: number;
  readonly onBin: () => void;
}

/** Daftar SOP: what is kept on this computer, with a search on top. */
export function DocumentList({ documents, binned, onBin }: DocumentListProps): ReactNode {
  const { deeds } = useDesk();
  const say = useSay();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const found = useMemo(() => searchDocuments(documents, wanted), [documents, wanted]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = useMemo(() => documents.filter(({ id }) => chosen.has(id)), [documents, chosen]);
  const isSearch = wanted.trim() !== '';
  return (
    <section className="documents" aria-labelledby="documents-title">
      <div className="documents-head">
        <h2 id="documents-title">{say('list.place')}</h2>
        <p className="documents-count" role="status">
          {say(isSearch ? 'list.found' : 'list.count', { count: found.length })}
        </p>
        {binned > 0 && (
          <Button icon={<Icon of={Trash2} />} onClick={onBin}>
            {say('bin.open', { count: binned })}
          </Button>
        )}
        {documents.length > 0 && (
          <SearchField
            className="documents-search"
            label={say('list.search')}
            hint={say('list.searchHint')}
            words={words}
            onWords={setWords}
          />
        )}
      </div>
      {documents.length === 0 && (
        <div className="documents-none">
          <p>{say('list.empty')}</p>
          <Button look="outline" onClick={deeds.newSop}>
            {say('start.new')}
          </Button>
        </div>
      )}
      {documents.length > 0 && found.length === 0 && (
        <div className="documents-none">
          <p>{say('list.none', { words: wanted.trim() })}</p>
          <Button look="outline" onClick={() => setWords('')}>
            {say('list.clearSearch')}
          </Button>
        </div>
      )}
      {picked.length > 0 && <Picked documents={picked} onClear={() => setChosen(new Set())} />}
      {found.length > 0 && <DocumentTable documents={found} chosen={chosen} onChoose={setChosen} />}
    </section>
  );
}

interface PickedProps {
  /** What is chosen and still in the list. */
  readonly documents: readonly DocumentMeta[];
  readonly onClear: () => void;
}

/** What can be done with several SOPs at once. */
function Picked({ documents, onClear }: PickedProps): ReactNode {
  const { asking } = useDesk();
  const say = useSay();
  return (
    <div className="documents-picked">
      <p aria-live="polite">{say('himpunan.selected', { count: documents.length })}</p>
      <Button onClick={onClear}>{say('himpunan.clear')}</Button>
      <Button
        look="outline"
        icon={<Icon of={ClipboardList} />}
        onClick={() => asking.ask({ kind: 'sheets', documents })}
      >
        {say('lembarEvaluasi.title')}
      </Button>
      <Button look="outline" icon={<Icon of={BookOpen} />} onClick={() => asking.ask({ kind: 'book', documents })}>
        {say('himpunan.open')}
      </Button>
    </div>
  );
}
