import type { ReactNode } from 'react';
import type { Selection } from '../../editor';
import { type AlurId, placeOf, type SimbolId } from '../../model';
import { useSay } from '../app/desk';
import { pelaksanaName } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import { SymbolShape } from '../parts/SymbolShape';

interface LinkProps {
  readonly to: Selection;
  readonly children: ReactNode;
}

/** Selects another thing of the sheet and brings it into view; the keys go on there, for this button is gone then. */
export function Link({ to, children }: LinkProps): ReactNode {
  const { choose } = useSheet();
  return (
    <button type="button" className="link" onClick={() => choose(to, { reveal: true, focus: true })}>
      {children}
    </button>
  );
}

/** A symbol by its row and its column. */
export function SymbolLink({ id }: { readonly id: SimbolId }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const place = placeOf(sop, id);
  if (!place) return null;
  return (
    <Link to={{ kind: 'simbol', id }}>
      <SymbolShape jenis={place.simbol.jenis} />
      <span>
        {say('detail.langkah', { number: place.row + 1 })}
        <span className="quiet">, {pelaksanaName(sop, place.simbol.pelaksana, say)}</span>
      </span>
    </Link>
  );
}

/** An arrow by its word and the symbol at its other end. */
export function ArrowLink({ id, end }: { readonly id: AlurId; readonly end: 'dari' | 'ke' }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const alur = sop.alur.find((one) => one.id === id);
  const place = alur && placeOf(sop, alur[end]);
  if (!alur || !place) return null;
  return (
    <Link to={{ kind: 'alur', id }}>
      <SymbolShape jenis={place.simbol.jenis} />
      <span>
        {say(end === 'ke' ? 'detail.toLangkah' : 'detail.fromLangkah', { number: place.row + 1 })}
        <span className="quiet">, {pelaksanaName(sop, place.simbol.pelaksana, say)}</span>
        {alur.label !== '' && <span className="link-word">{alur.label}</span>}
      </span>
    </Link>
  );
}

/** The other end of a page connector. */
export function TwinLink({
  twin,
  pages,
}: {
  readonly twin: Selection & { kind: 'penghubung' };
  readonly pages: readonly number[];
}): ReactNode {
  const say = useSay();
  return (
    <Link to={twin}>
      <SymbolShape jenis="konektor" />
      <span>{say('detail.twinPages', { pages: pages.join(', ') })}</span>
    </Link>
  );
}
