import type { ReactNode } from 'react';
import { incoming, outgoing, pelaksanaById, placeOf, type Simbol, type SimbolId, tampilanOf } from '../../model';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { SymbolShape } from '../parts/SymbolShape';
import { Fact, Facts, Written } from './Facts';
import { ArrowLink } from './Link';

/** A symbol: its row in full, who works it, and the arrows at it. */
export function SymbolDetail({ id }: { readonly id: string }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const place = placeOf(sop, id as SimbolId);
  if (!place) return null;
  const { simbol, langkah, row } = place;
  const { judul, kolom } = tampilanOf(sop);
  const texts = {
    kelengkapan: langkah.kelengkapan,
    waktu: [langkah.waktu ?? ''],
    output: langkah.output,
    keterangan: [langkah.keterangan],
  };
  return (
    <>
      <h3 className="rincian-title">{say('detail.langkah', { number: row + 1 })}</h3>
      <Facts>
        <Fact name={say('detail.symbol')}>
          <span className="with-shape">
            <SymbolShape jenis={simbol.jenis} />
            {say(`symbol.${simbol.jenis}`)}
          </span>
        </Fact>
        {simbol.teks !== '' && (
          <Fact name={say('detail.symbolText')}>
            <Written texts={[simbol.teks]} />
          </Fact>
        )}
        <Fact name={judul.pelaksana}>
          <Workers simbol={simbol} />
        </Fact>
      </Facts>
      <Arrows simbol={simbol} />
      <Facts>
        <Fact name={judul.kegiatan}>
          <Written texts={[langkah.kegiatan]} />
        </Fact>
        {kolom.map((key) => (
          <Fact key={key} name={judul[key]}>
            {key === 'waktu' && langkah.waktu === null ? (
              <span className="blank">{say('detail.merged')}</span>
            ) : (
              <Written texts={texts[key]} />
            )}
          </Fact>
        ))}
      </Facts>
    </>
  );
}

function Workers({ simbol }: { readonly simbol: Simbol }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const pelaksana = pelaksanaById(sop, simbol.pelaksana);
  const others = simbol.bersama.map((id) => pelaksanaById(sop, id)?.nama ?? id);
  return (
    <>
      <span className="written">{pelaksana?.nama}</span>
      {pelaksana?.luarInstansi && <span className="quiet"> ({say('detail.external')})</span>}
      {others.length > 0 && (
        <p className="quiet">
          {say('detail.together')}: {others.join(', ')}
        </p>
      )}
    </>
  );
}

function Arrows({ simbol }: { readonly simbol: Simbol }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const into = incoming(sop, simbol.id);
  const out = outgoing(sop, simbol.id);
  return (
    <Facts>
      <Fact name={say('detail.arrowsIn')}>
        {into.length === 0 && <span className="blank">{say('detail.noArrows')}</span>}
        {into.map(({ id }) => (
          <ArrowLink key={id} id={id} end="dari" />
        ))}
      </Fact>
      <Fact name={say('detail.arrowsOut')}>
        {out.length === 0 && <span className="blank">{say('detail.noArrows')}</span>}
        {out.map(({ id }) => (
          <ArrowLink key={id} id={id} end="ke" />
        ))}
      </Fact>
    </Facts>
  );
}
