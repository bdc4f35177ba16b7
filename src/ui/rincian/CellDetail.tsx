import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { headingOf } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import { type Cell, rowOf, symbolsIn } from './cell';
import { Fact, Facts } from './Facts';
import { HeadingDetail } from './HeadingDetail';
import { IdentityDetail } from './IdentityDetail';
import { Kegiatan, LangkahFields } from './LangkahFields';
import { SymbolLink } from './Link';

interface CellDetailProps {
  readonly cell: Cell;
  readonly openIdentitas: () => void;
}

/** A cell: its row in full; of a heading its words; of the identity sheet its field. */
export function CellDetail({ cell, openIdentitas }: CellDetailProps): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const row = rowOf(sop, cell);
  if (!row)
    return cell.column === null ? <IdentityDetail {...{ cell, openIdentitas }} /> : <HeadingDetail cell={cell} />;
  return (
    <>
      <h3 className="rincian-title">{say('detail.langkah', { number: row.number })}</h3>
      {cell.column?.startsWith('p:') && <Symbols cell={cell} />}
      <section className="form-section">
        <Kegiatan langkah={row.langkah} />
      </section>
      <LangkahFields langkah={row.langkah} />
    </>
  );
}

function Symbols({ cell }: { readonly cell: Cell }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const row = rowOf(sop, cell);
  const name = headingOf(sop, cell, say);
  const symbols = row ? symbolsIn(row.langkah, cell) : [];
  return (
    <Facts>
      <Fact name={name}>
        {row && symbols.length === 0 && (
          <span className="quiet">{say('detail.pelaksanaEmpty', { name, number: row.number })}</span>
        )}
        {symbols.map(({ id }) => (
          <SymbolLink key={id} id={id} />
        ))}
      </Fact>
    </Facts>
  );
}
