import type { ReactNode } from 'react';
import { type JudulKey, profilDefaults, tampilanOf } from '../../model';
import { useSay } from '../app/desk';
import { addressOf, fieldOf } from '../edit/fields';
import { TextField } from '../form/TextField';
import { headingOf } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import type { Cell } from './cell';
import { Fact, Facts, Written } from './Facts';
import { PelaksanaDetail } from './PelaksanaDetail';

/** A heading of the table: a pelaksana, a group of them, or a word that the office may choose. */
export function HeadingDetail({ cell }: { readonly cell: Cell }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const pelaksana = sop.pelaksana.find(({ id }) => cell.column === `p:${id}`);
  if (pelaksana) return <PelaksanaDetail pelaksana={pelaksana} />;
  const address = addressOf(sop, cell);
  const field = address && fieldOf(sop, address);
  const heading = headingOf(sop, cell, say);
  return (
    <>
      <h3 className="rincian-title">{heading}</h3>
      {field ? (
        <section className="form-section">
          <TextField
            key={address.field}
            isLine={!field.isLong}
            name={say(address.field === 'kelompok' ? 'form.judulKelompok' : 'form.judul')}
            value={field.text}
            hint={usually(address.field, say, sop.tampilan.profil, tampilanOf(sop).judul)}
            write={(text) => [field.write(text)]}
          />
        </section>
      ) : (
        <Facts>
          <Fact name={say('detail.heading')}>
            <Written texts={[heading]} />
          </Fact>
        </Facts>
      )}
    </>
  );
}

/** What the profile would print, where the office prints something else. */
function usually(
  field: string,
  say: ReturnType<typeof useSay>,
  profil: keyof typeof profilDefaults,
  judul: Readonly<Record<JudulKey, string>>,
): string | undefined {
  const key = field.replace('tampilan.judul.', '') as JudulKey;
  const usual = profilDefaults[profil].judul[key];
  return usual === undefined || usual === judul[key] ? undefined : say('form.default', { value: usual });
}
