import type { ReactNode } from 'react';
import type { Drawing } from '../../drawing';
import { useSay } from '../app/desk';
import { pageOfConnector } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import { connectorOf, targetsOf } from '../lembar/targets';
import { Fact, Facts, Written } from './Facts';
import { SymbolLink } from './Link';

/** An arrow: where it comes from, where it goes, its word, and the connectors that carry it to another page. */
export function ArrowDetail({ id }: { readonly id: string }): ReactNode {
  const { sop, drawing } = useSheet();
  const say = useSay();
  const alur = sop.alur.find((one) => one.id === id);
  if (!alur) return null;
  const through = connectorsOf(drawing, id);
  return (
    <>
      <h3 className="rincian-title">{say('detail.arrow')}</h3>
      <Facts>
        <Fact name={say('detail.from')}>
          <SymbolLink id={alur.dari} />
        </Fact>
        <Fact name={say('detail.to')}>
          <SymbolLink id={alur.ke} />
        </Fact>
        <Fact name={say('detail.word')}>
          {alur.label === '' ? <span className="blank">{say('detail.noWord')}</span> : <Written texts={[alur.label]} />}
        </Fact>
        {through.length > 0 && (
          <Fact name={say('detail.through')}>
            {through.map((one) => (
              <span key={one.label} className="written">
                {say('detail.throughConnector', one)}
              </span>
            ))}
          </Fact>
        )}
      </Facts>
    </>
  );
}

/** The connectors that an arrow goes through, with the pages they join. */
function connectorsOf(drawing: Drawing, id: string): { label: string; from: number; to: number }[] {
  return targetsOf(drawing, { kind: 'alur', id }).flatMap(({ zone }) => {
    const end = zone.kind === 'symbol' ? connectorOf(zone.id) : null;
    if (end?.side !== 'out') return [];
    const from = pageOfConnector(drawing, end);
    const to = pageOfConnector(drawing, { ...end, side: 'in' });
    return from === undefined || to === undefined ? [] : [{ label: end.label, from, to }];
  });
}
