import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { can } from '../../commands';
import type { Pelaksana, PelaksanaId } from '../../model';
import { useEditor, useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { CheckField, SelectField } from '../form/Choices';
import { ListField } from '../form/ListField';
import { TextField } from '../form/TextField';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Fact, Facts } from './Facts';

/** A column: whose it is, and where it stands. */
export function PelaksanaDetail({ pelaksana }: { readonly pelaksana: Pelaksana }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const readOnly = useEditor((state) => state.reading);
  const { id, nama, kelompok, alias, luarInstansi } = pelaksana;
  const count = sop.langkah
    .flatMap(({ simbol }) => simbol)
    .filter((one) => one.pelaksana === id || one.bersama.includes(id)).length;
  return (
    <>
      <h3 className="rincian-title">{nama || say('common.untitled')}</h3>
      <section className="form-section">
        <TextField
          name={say('form.nama')}
          field="nama"
          value={nama}
          write={(value) => [{ command: 'edit-pelaksana', args: { pelaksana: id, field: 'nama', value } }]}
        />
        <TextField
          name={say('form.kelompok')}
          field="kelompok"
          value={kelompok}
          hint={say('form.kelompokHint')}
          write={(value) => [{ command: 'edit-pelaksana', args: { pelaksana: id, field: 'kelompok', value } }]}
        />
        <CheckField
          name={say('form.luarInstansi')}
          checked={luarInstansi}
          check={(value) => {
            const args = { pelaksana: id, field: 'luarInstansi', value } as const;
            act([{ command: 'edit-pelaksana', args }], { quiet: true });
          }}
        />
        <ListField
          name={say('form.alias')}
          texts={alias}
          hint={say('form.aliasHint')}
          write={(value) => [{ command: 'edit-pelaksana', args: { pelaksana: id, field: 'alias', value } }]}
        />
      </section>
      <Facts>
        <Fact name={say('detail.symbolCount')} beside>
          {count}
        </Fact>
      </Facts>
      {!readOnly && <Place pelaksana={pelaksana} />}
    </>
  );
}

/** Moves the column, or takes it away. */
function Place({ pelaksana: { id } }: { readonly pelaksana: Pelaksana }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  const asked = useRef<HTMLButtonElement>(null);
  const at = sop.pelaksana.findIndex((one) => one.id === id);
  const move = (after: PelaksanaId | null): void => {
    act([{ command: 'move-pelaksana', args: { pelaksana: id, after } }]);
  };
  const remove = (): void => {
    const edit = { command: 'remove-pelaksana', args: { pelaksana: id } } as const;
    if (can(sop, edit)?.code === 'pelaksana-has-symbols') setAsking(true);
    else act([edit]);
  };
  const cancel = (): void => {
    setAsking(false);
    asked.current?.focus();
  };
  const next = sop.pelaksana[at + 1];
  return (
    <section className="form-section">
      <h4>{say('form.column')}</h4>
      <div className="form-deeds">
        <Button
          look="outline"
          icon={<Icon of={ArrowLeft} />}
          aria-disabled={at <= 0}
          onClick={() => at > 0 && move(sop.pelaksana[at - 2]?.id ?? null)}
        >
          {say('form.moveLeft')}
        </Button>
        <Button
          look="outline"
          icon={<Icon of={ArrowRight} />}
          aria-disabled={!next}
          onClick={() => next && move(next.id)}
        >
          {say('form.moveRight')}
        </Button>
        <Button look="outline" ref={asked} aria-expanded={isAsking} onClick={remove}>
          {say('form.removePelaksana')}
        </Button>
      </div>
      {isAsking && <Removal id={id} cancel={cancel} />}
    </section>
  );
}

/** What becomes of the symbols of a column that goes. */
function Removal({ id, cancel }: { readonly id: PelaksanaId; readonly cancel: () => void }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const others = sop.pelaksana.filter((one) => one.id !== id);
  const [target, setTarget] = useState(others[0]?.id ?? id);
  const question = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    question.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const refusal = can(sop, { command: 'remove-pelaksana', args: { pelaksana: id } });
  const { nama, jumlah } = refusal?.data ?? {};
  const removing = (symbols: 'remove' | { moveTo: PelaksanaId }): void => {
    act([{ command: 'remove-pelaksana', args: { pelaksana: id, symbols } }]);
  };
  return (
    <fieldset ref={question} className="form-item asking">
      <legend>{say('form.hasSymbols', { name: String(nama), count: Number(jumlah) })}</legend>
      <SelectField<PelaksanaId>
        name={say('form.moveSymbolsTo')}
        value={target}
        choices={others.map((one) => ({ value: one.id, name: one.nama || say('common.untitled') }))}
        choose={setTarget}
      />
      <div className="form-deeds">
        <Button look="primary" onClick={() => removing({ moveTo: target })}>
          {say('form.moveAndRemove')}
        </Button>
        <Button look="outline" onClick={() => removing('remove')}>
          {say('form.removeWithSymbols')}
        </Button>
        <Button onClick={cancel}>{say('form.cancel')}</Button>
      </div>
    </fieldset>
  );
}
