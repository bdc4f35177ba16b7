import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { addressOf, fieldOf } from '../edit/fields';
import { TextField } from '../form/TextField';
import { IdentitasField, isIdentitasKey } from '../identitas/IdentitasField';
import { fieldKey, headingOf } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import { aroundTable, type Cell } from './cell';

interface IdentityDetailProps {
  readonly cell: Cell;
  readonly openIdentitas: () => void;
}

/** A field of the identity sheet, and the way to all of them. */
export function IdentityDetail({ cell, openIdentitas }: IdentityDetailProps): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const key = fieldKey(cell.field);
  const address = addressOf(sop, cell);
  const isWords = cell.field?.startsWith('tampilan.') || aroundTable(cell);
  const words = isWords && address ? fieldOf(sop, address) : undefined;
  return (
    <>
      <h3 className="rincian-title">{say(aroundTable(cell) ? 'kind.alur' : 'detail.identity')}</h3>
      <section className="form-section">
        {words && (
          <TextField
            isLine={!words.isLong}
            name={aroundTable(cell) ? headingOf(sop, cell, say) : say('form.judul')}
            value={words.text}
            write={(text) => [words.write(text)]}
          />
        )}
        {isIdentitasKey(key) && <IdentitasField which={key} />}
        <div className="form-deeds">
          <Button look="outline" onClick={openIdentitas}>
            {say('identitas.all')}
          </Button>
        </div>
      </section>
    </>
  );
}
