import type { ReactNode } from 'react';
import type { Selection } from '../../editor';
import type { AlurId } from '../../model';
import { useSay } from '../app/desk';
import { pagesOfConnector } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import { targetsOf, twinOf } from '../lembar/targets';
import { Fact, Facts } from './Facts';
import { ArrowLink, TwinLink } from './Link';

/** A page connector: its twin, and the arrows that the pair joins. */
export function ConnectorDetail({ connector }: { readonly connector: Selection & { kind: 'penghubung' } }): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  const twin = twinOf(connector);
  const pages = pagesOfConnector(drawing, twin);
  const arrows = targetsOf(drawing, connector).flatMap(({ zone }) => (zone.kind === 'arrow' ? [zone.of] : []));
  return (
    <>
      <h3 className="rincian-title">{say('detail.connector', { name: connector.label })}</h3>
      <Facts>
        {pages.length > 0 && (
          <Fact name={say('detail.twin')}>
            <TwinLink twin={twin} pages={pages} />
          </Fact>
        )}
        <Fact name={say('detail.connectorUse')}>
          {[...new Set(arrows)].map((id) => (
            <ArrowLink key={id} id={id as AlurId} end={connector.side === 'out' ? 'ke' : 'dari'} />
          ))}
        </Fact>
      </Facts>
    </>
  );
}
