import type { ReactNode } from 'react';
import { type Jenis, type Simbol, tampilanOf } from '../../model';
import { useEditor, useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { CheckField, SelectField } from '../form/Choices';
import { TextField } from '../form/TextField';
import { pelaksanaName } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import { SymbolShape } from '../parts/SymbolShape';

const kinds: readonly Jenis[] = ['mulai', 'proses', 'keputusan', 'selesai'];

/** What a symbol is, who works it, and what stands in it. */
export function SymbolFields({ simbol }: { readonly simbol: Simbol }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  return (
    <>
      <Kinds simbol={simbol} />
      <SelectField
        name={tampilanOf(sop).judul.pelaksana}
        value={simbol.pelaksana}
        choices={sop.pelaksana.map(({ id, nama }) => ({ value: id, name: nama || say('common.untitled') }))}
        choose={(pelaksana, typing) => {
          const merge = `pelaksana ${simbol.id}`;
          act([{ command: 'move-simbol', args: { simbol: simbol.id, pelaksana } }], { quiet: true, merge, typing });
        }}
      />
      <Together simbol={simbol} />
      <TextField
        name={say('form.symbolText')}
        field="teks"
        value={simbol.teks}
        hint={simbol.teks === '' ? say('form.symbolTextHint') : undefined}
        write={(teks) => [{ command: 'set-teks', args: { simbol: simbol.id, teks } }]}
      />
    </>
  );
}

function Kinds({ simbol }: { readonly simbol: Simbol }): ReactNode {
  const say = useSay();
  const act = useAct();
  const readOnly = useEditor((state) => state.reading);
  return (
    <fieldset className="form-item kinds">
      <legend className="form-head">{say('form.jenis')}</legend>
      <div className="kind-buttons">
        {kinds.map((jenis) => (
          <button
            key={jenis}
            type="button"
            className="kind-button"
            aria-pressed={simbol.jenis === jenis}
            disabled={readOnly}
            onClick={() => act([{ command: 'set-jenis', args: { simbol: simbol.id, jenis } }], { quiet: true })}
          >
            <SymbolShape jenis={jenis} />
            {say(`symbol.${jenis}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Who else works it. Most symbols have one pelaksana, so the list is folded away. */
function Together({ simbol }: { readonly simbol: Simbol }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const names = simbol.bersama.map((id) => pelaksanaName(sop, id, say)).join(', ');
  const others = sop.pelaksana.filter(({ id }) => id !== simbol.pelaksana);
  if (others.length === 0) return null;
  return (
    <details className="together">
      <summary>{say('form.together', { name: names || say('form.nobody') })}</summary>
      {others.map(({ id, nama }) => (
        <CheckField
          key={id}
          name={nama || say('common.untitled')}
          checked={simbol.bersama.includes(id)}
          check={(isIn) => {
            const bersama = others
              .map((one) => one.id)
              .filter((one) => (one === id ? isIn : simbol.bersama.includes(one)));
            act([{ command: 'set-bersama', args: { simbol: simbol.id, bersama } }], { quiet: true });
          }}
        />
      ))}
    </details>
  );
}
