import type { ReactNode } from 'react';
import { dateText } from '../../layout';
import { tampilanOf } from '../../model';
import { useSay } from '../app/desk';
import { fieldKey, headingOf } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import { keyed } from '../parts/keyed';
import { type Cell, rowOf, symbolsIn, textsAt, textsOf } from './cell';
import { Fact, Facts, Written } from './Facts';
import { SymbolLink } from './Link';

/** A cell: what stands in it, in full. */
export function CellDetail({ cell }: { readonly cell: Cell }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const row = rowOf(sop, cell);
  if (!row) return cell.column === null ? <Identity cell={cell} /> : <Heading cell={cell} />;
  const heading = headingOf(sop, cell, say);
  const isActor = cell.column?.startsWith('p:') ?? false;
  const texts = isActor ? [] : textsOf(row.langkah, row.number, cell.column);
  return (
    <>
      <h3 className="rincian-title">{say('detail.langkah', { number: row.number })}</h3>
      <Facts>
        {isActor ? (
          <Fact name={heading}>
            <SymbolsOf cell={cell} name={heading} />
          </Fact>
        ) : (
          <Fact name={heading}>
            {texts === null ? <span className="blank">{say('detail.merged')}</span> : <Written texts={texts} />}
          </Fact>
        )}
      </Facts>
    </>
  );
}

function SymbolsOf({ cell, name }: { readonly cell: Cell; readonly name: string }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const row = rowOf(sop, cell);
  const symbols = row ? symbolsIn(row.langkah, cell) : [];
  if (row && symbols.length === 0) {
    return <span className="quiet">{say('detail.pelaksanaEmpty', { name, number: row.number })}</span>;
  }
  return symbols.map(({ id }) => <SymbolLink key={id} id={id} />);
}

/** A heading of the table: of a pelaksana it says how much he does. */
function Heading({ cell }: { readonly cell: Cell }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const pelaksana = sop.pelaksana.find(({ id }) => cell.column === `p:${id}`);
  const count = sop.langkah.flatMap((langkah) => symbolsIn(langkah, cell)).length;
  return (
    <>
      <h3 className="rincian-title">{headingOf(sop, cell, say)}</h3>
      <Facts>
        <Fact name={say('detail.heading')}>
          <Written texts={[headingOf(sop, cell, say)]} />
          {pelaksana?.luarInstansi && <span className="quiet"> ({say('detail.external')})</span>}
        </Fact>
        {pelaksana && pelaksana.kelompok !== '' && (
          <Fact name={say('detail.group')}>
            <Written texts={[pelaksana.kelompok]} />
          </Fact>
        )}
        {pelaksana && (
          <Fact name={say('detail.symbolCount')} beside>
            {count}
          </Fact>
        )}
      </Facts>
    </>
  );
}

/** A field of the identity sheet. */
function Identity({ cell }: { readonly cell: Cell }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const key = fieldKey(cell.field);
  const { pengesah } = sop.identitas;
  const texts = textsAt(sop, cell.field);
  return (
    <>
      <h3 className="rincian-title">{say('detail.identity')}</h3>
      <Facts>
        {key === 'pengesah' ? (
          <Fact name={tampilanOf(sop).judul.pengesah}>
            <Lines texts={[pengesah.jabatan, pengesah.nama, pengesah.pangkat, pengesah.nip]} />
          </Fact>
        ) : (
          <Fact name={headingOf(sop, cell, say)}>
            {texts === null ? (
              <span className="blank">{say('detail.blank')}</span>
            ) : (
              <Written texts={key.startsWith('tanggal') ? texts.map(dateText) : texts} />
            )}
          </Fact>
        )}
      </Facts>
    </>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return keyed(texts, (text) => text)
    .filter(({ item }) => item !== '')
    .map(({ key, item: text }) => (
      <span key={key} className="written">
        {text}
      </span>
    ));
}
