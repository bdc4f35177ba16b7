import { EllipsisVertical } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Alur, incoming, outgoing, type Simbol } from '../../model';
import { useDesk, useEditor, useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { SelectField } from '../form/Choices';
import { TextField } from '../form/TextField';
import { useSheet } from '../lembar/sheet-context';
import { Button, IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Menu, MenuItem } from '../parts/Menu';
import { Fact, Facts } from './Facts';
import { ArrowLink } from './Link';
import { symbolChoices } from './targets';

/** The arrows at a symbol: those that leave it, in their order, and those that reach it. */
export function Ways({ simbol }: { readonly simbol: Simbol }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const out = outgoing(sop, simbol.id);
  const into = incoming(sop, simbol.id);
  const readOnly = useEditor((state) => state.reading);
  return (
    <section className="form-section">
      <h4>{say('form.ways')}</h4>
      {out.map((alur, place) => (
        <Way key={alur.id} alur={alur} place={place} count={out.length} />
      ))}
      {simbol.jenis === 'selesai' ? (
        <p className="form-hint">{say('form.noWayFromSelesai')}</p>
      ) : (
        !readOnly && <NewWay key={simbol.id} simbol={simbol} />
      )}
      <Facts>
        <Fact name={say('detail.arrowsIn')}>
          {into.length === 0 && <span className="blank">{say('detail.noArrows')}</span>}
          {into.map(({ id }) => (
            <ArrowLink key={id} id={id} end="dari" />
          ))}
        </Fact>
      </Facts>
    </section>
  );
}

interface WayProps {
  readonly alur: Alur;
  /** Among the ways of its symbol, from 0. */
  readonly place: number;
  readonly count: number;
}

function Way({ alur, place, count }: WayProps): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const readOnly = useEditor((state) => state.reading);
  const number = place + 1;
  return (
    <div className="way">
      <ArrowLink id={alur.id} end="ke" />
      <div className="way-fields">
        <TextField
          isBare
          isLine
          name={say('form.wayWord', { number })}
          placeholder={say('detail.noWord')}
          value={alur.label}
          write={(label) => [{ command: 'label-alur', args: { alur: alur.id, label } }]}
        />
        <SelectField
          isBare
          name={say('form.wayTarget', { number })}
          value={alur.ke}
          choices={symbolChoices(sop, say, alur.dari)}
          choose={(ke) => {
            const merge = `ke ${alur.id}`;
            act([{ command: 'reconnect', args: { alur: alur.id, ke } }], { quiet: true, merge });
          }}
        />
        {!readOnly && <WayMenu alur={alur} place={place} />}
      </div>
      {place === 0 && count > 1 && <p className="form-hint">{say('form.wayFirst')}</p>}
    </div>
  );
}

function WayMenu({ alur, place }: Omit<WayProps, 'count'>): ReactNode {
  const say = useSay();
  const act = useAct();
  const deeds = say('form.wayDeeds', { number: place + 1 });
  return (
    <Menu trigger={<IconButton small name={deeds} icon={<Icon of={EllipsisVertical} />} />} align="end" sideOffset={4}>
      {place > 0 && (
        <MenuItem onPick={() => act([{ command: 'order-ways', args: { alur: alur.id } }])}>
          {say('form.makeFirst')}
        </MenuItem>
      )}
      <MenuItem onPick={() => act([{ command: 'disconnect', args: { alur: alur.id } }])}>
        {say('form.removeArrow')}
      </MenuItem>
    </Menu>
  );
}

/** One more arrow: its target is chosen, then it is drawn. */
function NewWay({ simbol }: { readonly simbol: Simbol }): ReactNode {
  const { sop } = useSheet();
  const { editor } = useDesk();
  const say = useSay();
  const act = useAct();
  const [target, setTarget] = useState('');
  const choices = [{ value: '', name: say('form.chooseTarget') }, ...symbolChoices(sop, say, simbol.id)];
  const connect = (): void => {
    const result = act([{ command: 'connect', args: { alur: editor.newId(), dari: simbol.id, ke: target } }]);
    if (result.ok) setTarget('');
  };
  return (
    <div className="new-way">
      <SelectField name={say('form.newWay')} value={target} choices={choices} choose={setTarget} />
      <Button look="outline" disabled={target === ''} onClick={connect}>
        {say('form.connect')}
      </Button>
    </div>
  );
}
