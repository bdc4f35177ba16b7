import { type ReactNode, useRef } from 'react';
import { type Selection, sameSelection, selectionKey } from '../../editor';
import { useEditor, useSay } from '../app/desk';
import { RemarksHere } from '../catatan/RemarksHere';
import { IdentitasForm } from '../identitas/IdentitasForm';
import { TampilanForm } from '../identitas/TampilanForm';
import { ArrowDetail } from './ArrowDetail';
import { CellDetail } from './CellDetail';
import { ConnectorDetail } from './ConnectorDetail';
import { Summary } from './Summary';
import { SymbolDetail } from './SymbolDetail';
import { useKeptFocus } from './useKeptFocus';
import './rincian.css';

/** A form of the SOP as a whole, over the selection with which it was opened. */
export interface OpenForm {
  readonly kind: 'identitas' | 'tampilan';
  readonly over: Selection | null;
}

interface RincianProps {
  /** The form stays open while something else is looked at in its pane. */
  readonly form: OpenForm | null;
  setForm(form: OpenForm | null): void;
}

/** What is selected, in full; with nothing selected, the SOP as a whole. */
export function Rincian({ form, setForm }: RincianProps): ReactNode {
  const say = useSay();
  const selection = useEditor((state) => state.selection);
  const body = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(body);
  const open = (kind: OpenForm['kind']): void => setForm({ kind, over: selection });
  const isKept = form !== null && (selection === null || sameSelection(selection, form.over));
  // Whoever chooses something on the paper wants to see that, and is done with the form.
  if (form !== null && !isKept) setForm(null);
  const shown = isKept ? form.kind : null;
  const back = (): void => setForm(null);
  return (
    <section
      ref={body}
      className="rincian-body"
      key={shown ?? (selection ? selectionKey(selection) : '')}
      tabIndex={-1}
      data-pane-start
      aria-label={say('detail.place')}
      {...keptFocus}
    >
      {shown === 'identitas' && <IdentitasForm back={back} />}
      {shown === 'tampilan' && <TampilanForm back={back} />}
      {shown === null && selection && <Selected selection={selection} openIdentitas={() => open('identitas')} />}
      {shown === null && !selection && <Summary open={open} />}
      {shown === null && <RemarksHere />}
    </section>
  );
}

interface SelectedProps {
  readonly selection: Selection;
  readonly openIdentitas: () => void;
}

function Selected({ selection, openIdentitas }: SelectedProps): ReactNode {
  switch (selection.kind) {
    case 'simbol':
      return <SymbolDetail id={selection.id} />;
    case 'alur':
      return <ArrowDetail id={selection.id} />;
    case 'penghubung':
      return <ConnectorDetail connector={selection} />;
    case 'isian':
      return <CellDetail cell={selection} openIdentitas={openIdentitas} />;
  }
}
