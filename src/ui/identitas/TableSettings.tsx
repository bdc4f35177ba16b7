import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { type KolomMutu, sameJson } from '../../model';
import { useEditor, useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { CheckField } from '../form/Choices';
import { TextField } from '../form/TextField';
import { useSheet } from '../lembar/sheet-context';
import { Button, IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Chosen, Reset, Switched } from './Setting';
import { useSettings } from './settings';

/** What stands over, in and around the table. */
export function TableSettings(): ReactNode {
  const say = useSay();
  const { now, usual, set } = useSettings();
  return (
    <section className="form-section">
      <h4>{say('tampilan.table')}</h4>
      <Chosen
        name={say('tampilan.sebutan')}
        value={now.sebutan}
        usual={usual.sebutan}
        choices={(['SOP', 'POS', 'SPO'] as const).map((value) => ({ value, name: value }))}
        set={(value, passing) => set({ key: 'sebutan', value }, passing)}
      />
      <Title />
      <Switched
        name={say('tampilan.barisNomor')}
        value={now.barisNomor}
        usual={usual.barisNomor}
        set={(value) => set({ key: 'barisNomor', value })}
      />
      <Switched
        name={say('tampilan.teksKapsul')}
        value={now.teksKapsul}
        usual={usual.teksKapsul}
        set={(value) => set({ key: 'teksKapsul', value })}
      />
      <Columns />
      <Widths />
    </section>
  );
}

/** The line over the table. */
function Title(): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const { now, set } = useSettings();
  const { judulTabel, sebutan } = now;
  const kind = judulTabel === false ? 'tanpa' : judulTabel === true ? 'nama' : 'sendiri';
  const values = { tanpa: null, nama: true, sendiri: `${sebutan} ${sop.identitas.nama}` };
  return (
    <>
      <Chosen
        name={say('tampilan.judulTabel')}
        value={kind}
        usual="tanpa"
        choices={[
          { value: 'tanpa', name: say('tampilan.judulTanpa') },
          { value: 'nama', name: say('tampilan.judulNama') },
          { value: 'sendiri', name: say('tampilan.judulSendiri') },
        ]}
        set={(value) => set({ key: 'judulTabel', value: values[value ?? 'tanpa'] })}
      />
      {typeof judulTabel === 'string' && (
        <TextField
          name={say('tampilan.judulTabelKata')}
          value={judulTabel}
          write={(value) => [{ command: 'set-tampilan', args: { key: 'judulTabel', value } }]}
        />
      )}
    </>
  );
}

const all: readonly KolomMutu[] = ['kelengkapan', 'waktu', 'output', 'keterangan'];

/** Which columns of Mutu Baku are printed, left to right; keterangan is always the last. */
function Columns(): ReactNode {
  const say = useSay();
  const readOnly = useEditor((state) => state.readOnly);
  const { now, usual, set } = useSettings();
  const { kolom, judul } = now;
  const inner = kolom.filter((one) => one !== 'keterangan');
  const shown = [...inner, ...all.filter((one) => one !== 'keterangan' && !kolom.includes(one)), 'keterangan' as const];
  const put = (next: readonly KolomMutu[]): void => {
    const last = next.filter((one) => one === 'keterangan');
    set({ key: 'kolom', value: [...next.filter((one) => one !== 'keterangan'), ...last] });
  };
  const swap = (at: number): void => {
    const [one, other] = [inner[at], inner[at + 1]];
    if (one && other) put(kolom.map((column) => (column === one ? other : column === other ? one : column)));
  };
  return (
    <fieldset className="form-item">
      <legend className="form-head">
        {say('tampilan.kolom')}
        {!sameJson(kolom, usual.kolom) && (
          <Reset name={say('tampilan.kolom')} reset={() => set({ key: 'kolom', value: null })} />
        )}
      </legend>
      {shown.map((column) => {
        const at = inner.indexOf(column as (typeof inner)[number]);
        return (
          <div key={column} className="kolom-row">
            <CheckField
              name={judul[column]}
              checked={kolom.includes(column)}
              check={(isIn) => put(isIn ? [...kolom, column] : kolom.filter((one) => one !== column))}
            />
            {!readOnly && at > 0 ? (
              <IconButton
                small
                name={say('tampilan.kolomUp', { name: judul[column] })}
                icon={<Icon of={ArrowUp} />}
                onClick={() => swap(at - 1)}
              />
            ) : (
              <span />
            )}
            {!readOnly && at !== -1 && at < inner.length - 1 && (
              <IconButton
                small
                name={say('tampilan.kolomDown', { name: judul[column] })}
                icon={<Icon of={ArrowDown} />}
                onClick={() => swap(at)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Widths that were dragged can be given up all at once. */
function Widths(): ReactNode {
  const say = useSay();
  const act = useAct();
  const readOnly = useEditor((state) => state.readOnly);
  const { now } = useSettings();
  const columns = Object.keys(now.lebar);
  if (columns.length === 0) return null;
  return (
    <div className="form-item">
      <p className="form-head">{say('tampilan.lebar')}</p>
      <p>{say('tampilan.lebarSet', { count: columns.length })}</p>
      {!readOnly && (
        <div className="form-deeds">
          <Button
            look="outline"
            onClick={() =>
              act(
                columns.map((column) => ({
                  command: 'set-lebar',
                  args: { column: column as 'kegiatan' | `p:${string}`, width: null },
                })),
              )
            }
          >
            {say('tampilan.lebarReset')}
          </Button>
        </div>
      )}
    </div>
  );
}
