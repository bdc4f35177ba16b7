import { ChevronDown, ChevronRight, CircleCheck, FilePenLine, PencilLine } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { Drawing } from '../../drawing';
import type { Selection } from '../../editor';
import { changedSince } from '../../formats/json';
import { tampilanOf } from '../../model';
import { useEditor, useSay } from '../app/desk';
import { cellsOn } from '../lembar/cells';
import { useSheet } from '../lembar/sheet-context';
import { selectionOf } from '../lembar/targets';
import { Icon } from '../parts/Icon';
import { Link } from '../rincian/Link';
import { Remarks } from '../rincian/Remarks';
import { dueOf, fieldOf } from './due';

/** What is still blank, in one line that opens, and what the layout could not do well. It never stands in the way. */
export function DueList(): ReactNode {
  const { sop, drawing } = useSheet();
  const say = useSay();
  const { judul } = tampilanOf(sop);
  const file = useEditor((state) => state.file);
  const since = file && changedSince(file);
  const due = useMemo(() => dueOf(sop), [sop]);
  const open = [...due.blanks, ...due.lists];
  return (
    <section className="due" aria-labelledby="due-title">
      <h3 id="due-title" className="out-of-sight">
        {say('cetak.due')}
      </h3>
      {open.length === 0 ? (
        <p className="due-line">
          <Icon of={CircleCheck} />
          {say('cetak.full')}
        </p>
      ) : (
        <details className="due-blanks">
          <summary className="due-line">
            <Icon of={PencilLine} />
            <span>{say('cetak.blank', { names: open.map((key) => judul[key]).join(', ') })}</span>
            <ChevronDown className="due-chevron" size={16} strokeWidth={1.5} aria-hidden="true" />
          </summary>
          <p className="form-hint">{say('cetak.blankHint')}</p>
          <ul>
            {open.map((key) => (
              <li key={key}>
                <Place to={placeOn(drawing, sop.id, fieldOf(key))} name={judul[key]} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {since && (
        <p className="due-line">
          <Icon of={FilePenLine} />
          <span>{say('pdf.dueChanged', { since: say('agreed.since', { status: since.status }) })}</span>
        </p>
      )}
      {due.isEmpty && <p className="due-line">{say('cetak.noLangkah')}</p>}
      <Remarks />
    </section>
  );
}

function Place({ to, name }: { readonly to: Selection | undefined; readonly name: string }): ReactNode {
  if (!to) return <p className="remarks-plain">{name}</p>;
  return (
    <Link to={to}>
      <span className="remarks-words">{name}</span>
      <Icon of={ChevronRight} />
    </Link>
  );
}

/** The cell of the paper that shows a field of the identity sheet. */
function placeOn(drawing: Drawing, id: string, field: string): Selection | undefined {
  const cell = drawing.pages
    .flatMap(cellsOn)
    .find((one) => one.of === id && (one.field === field || one.field?.startsWith(`${field}.`)));
  return (cell && selectionOf(cell)) ?? undefined;
}
