import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { addressOf, fieldOf } from '../edit/fields';
import { TextField } from '../form/TextField';
import { IdentitasField, isIdentitasKey } from '../identitas/IdentitasField';
import { fieldKey } from '../lembar/names';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import type { Cell } from './cell';

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
  const heading = cell.field?.startsWith('tampilan.') && address ? fieldOf(sop, address) : undefined;
  return (
    <>
      <h3 className="rincian-title">{say('detail.identity')}</h3>
      <section className="form-section">
        {heading && (
          <TextField isLine name={say('form.judul')} value={heading.text} write={(text) => [heading.write(text)]} />
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
