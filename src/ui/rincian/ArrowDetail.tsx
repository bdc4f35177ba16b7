import type { ReactNode } from 'react';
import type { Drawing } from '../../drawing';
import { type Alur, outgoing } from '../../model';
import { useEditor, useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { SelectField } from '../form/Choices';
import { TextField } from '../form/TextField';
import { pagesOfConnector } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import { connectorOf, targetsOf } from '../lembar/targets';
import { Button } from '../parts/Button';
import { Fact, Facts } from './Facts';
import { SymbolLink } from './Link';
import { symbolChoices } from './targets';

/** An arrow: its word, where it comes from, where it goes, and the connectors that carry it to another page. */
export function ArrowDetail({ id }: { readonly id: string }): ReactNode {
  const { sop, drawing } = useSheet();
  const say = useSay();
  const alur = sop.alur.find((one) => one.id === id);
  if (!alur) return null;
  const through = connectorsOf(drawing, id);
  return (
    <>
      <h3 className="rincian-title">{say('detail.arrow')}</h3>
      <ArrowFields alur={alur} />
      <Facts>
        <Fact name={say('detail.from')}>
          <SymbolLink id={alur.dari} />
        </Fact>
        <Fact name={say('detail.to')}>
          <SymbolLink id={alur.ke} />
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

function ArrowFields({ alur }: { readonly alur: Alur }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const readOnly = useEditor((state) => state.reading);
  const { id } = alur;
  const isFirst = outgoing(sop, alur.dari)[0]?.id === id;
  return (
    <section className="form-section">
      <TextField
        isLine
        name={say('detail.word')}
        field="label"
        placeholder={say('detail.noWord')}
        value={alur.label}
        write={(label) => [{ command: 'label-alur', args: { alur: id, label } }]}
      />
      {(['dari', 'ke'] as const).map((end) => (
        <SelectField
          key={end}
          name={say(end === 'dari' ? 'detail.from' : 'detail.to')}
          value={alur[end]}
          choices={symbolChoices(sop, say)}
          choose={(simbol) => {
            const edit = { command: 'reconnect', args: { alur: id, [end]: simbol } } as const;
            act([edit], { quiet: true, merge: `${end} ${id}` });
          }}
        />
      ))}
      {!readOnly && (
        <div className="form-deeds">
          {!isFirst && (
            <Button
              look="outline"
              title={say('form.makeFirstHint')}
              onClick={() => act([{ command: 'order-ways', args: { alur: id } }])}
            >
              {say('form.makeFirst')}
            </Button>
          )}
          <Button look="outline" onClick={() => act([{ command: 'disconnect', args: { alur: id } }])}>
            {say('form.removeArrow')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The connectors that an arrow goes through, with the pages they join. */
function connectorsOf(drawing: Drawing, id: string): { label: string; from: number; to: number }[] {
  return targetsOf(drawing, { kind: 'alur', id }).flatMap(({ zone, page }) => {
    const end = zone.kind === 'symbol' ? connectorOf(zone.id) : null;
    if (end?.side !== 'out') return [];
    const [to] = pagesOfConnector(drawing, { ...end, side: 'in' });
    return to === undefined ? [] : [{ label: end.label, from: page.number, to }];
  });
}
