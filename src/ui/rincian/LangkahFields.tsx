import type { ReactNode } from 'react';
import { type Langkah, numberOf, tampilanOf, waktuOf } from '../../model';
import { useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { CheckField } from '../form/Choices';
import { ListField } from '../form/ListField';
import { TextField } from '../form/TextField';
import { useSheet } from '../lembar/sheet-context';
import { readingOf } from './reading';

/** What is done in a row. */
export function Kegiatan({ langkah }: { readonly langkah: Langkah }): ReactNode {
  const { sop } = useSheet();
  return (
    <TextField
      name={tampilanOf(sop).judul.kegiatan}
      field="kegiatan"
      value={langkah.kegiatan}
      write={(value) => [{ command: 'edit-langkah', args: { langkah: langkah.id, field: 'kegiatan', value } }]}
    />
  );
}

/** The other cells of a row, in the order in which they are printed, and where its page begins. */
export function LangkahFields({ langkah }: { readonly langkah: Langkah }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const { judul, kolom } = tampilanOf(sop);
  return (
    <section className="form-section">
      <h4>{judul.mutuBaku}</h4>
      {kolom.map((key) => {
        if (key === 'waktu') return <Waktu key={key} langkah={langkah} name={judul.waktu} />;
        if (key === 'keterangan') {
          return (
            <TextField
              key={key}
              name={judul.keterangan}
              field={key}
              value={langkah.keterangan}
              write={(value) => [{ command: 'edit-langkah', args: { langkah: langkah.id, field: key, value } }]}
            />
          );
        }
        return (
          <ListField
            key={key}
            name={judul[key]}
            field={key}
            texts={langkah[key]}
            write={(value) => [{ command: 'edit-langkah', args: { langkah: langkah.id, field: key, value } }]}
          />
        );
      })}
      {numberOf(sop, langkah.id) > 1 && (
        <CheckField
          name={say('form.pageBreak')}
          checked={langkah.gantiHalaman}
          check={(gantiHalaman) => {
            act([{ command: 'set-page-break', args: { langkah: langkah.id, gantiHalaman } }], { quiet: true });
          }}
        />
      )}
    </section>
  );
}

/** The time of a row, with how it is read. A row may share the cell of the one above it. */
function Waktu({ langkah, name }: { readonly langkah: Langkah; readonly name: string }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const { id, waktu } = langkah;
  const isFirst = numberOf(sop, id) === 1;
  return (
    <>
      {waktu === null ? (
        <p className="form-static">
          <span className="form-head">{name}</span>
          {say('form.mergedReads', { value: waktuOf(sop, id) || say('common.empty') })}
        </p>
      ) : (
        <TextField
          name={name}
          field="waktu"
          value={waktu}
          hint={readingOf(waktu, say)}
          write={(value) => [{ command: 'edit-langkah', args: { langkah: id, field: 'waktu', value } }]}
        />
      )}
      {!isFirst && (
        <CheckField
          name={say('form.mergedWaktu')}
          checked={waktu === null}
          check={(isMerged) => {
            const value = isMerged ? null : '';
            act([{ command: 'edit-langkah', args: { langkah: id, field: 'waktu', value } }], { quiet: true });
          }}
        />
      )}
    </>
  );
}
