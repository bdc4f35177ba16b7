import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Selection } from '../../editor';
import { useEditor, useSay } from '../app/desk';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { ArrowDetail } from './ArrowDetail';
import { CellDetail } from './CellDetail';
import { ConnectorDetail } from './ConnectorDetail';
import { Summary } from './Summary';
import { SymbolDetail } from './SymbolDetail';
import './rincian.css';

/** What is selected, in full; with nothing selected, the SOP as a whole. */
export function Rincian({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const selection = useEditor((state) => state.selection);
  return (
    <aside className="rincian" aria-label={say('detail.place')} data-pane="detail">
      <header className="rincian-head">
        <h2>{say('detail.place')}</h2>
        <IconButton small name={say('common.close')} icon={<Icon of={X} />} onClick={onClose} />
      </header>
      <div className="rincian-body">{selection ? <Selected selection={selection} /> : <Summary />}</div>
    </aside>
  );
}

function Selected({ selection }: { readonly selection: Selection }): ReactNode {
  switch (selection.kind) {
    case 'simbol':
      return <SymbolDetail id={selection.id} />;
    case 'alur':
      return <ArrowDetail id={selection.id} />;
    case 'penghubung':
      return <ConnectorDetail connector={selection} />;
    case 'isian':
      return <CellDetail cell={selection} />;
  }
}
