import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { TextField } from '../form/TextField';
import { useSheet } from '../lembar/sheet-context';

const keys = ['jabatan', 'jabatanBlok', 'nama', 'pangkat', 'nip'] as const;

/** The official who signs. */
export function PengesahFields(): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const names = {
    jabatan: say('identitas.jabatan'),
    jabatanBlok: say('identitas.jabatanBlok'),
    nama: say('identitas.namaPejabat'),
    pangkat: say('identitas.pangkat'),
    nip: say('identitas.nip'),
  };
  return keys.map((key) => (
    <TextField
      key={key}
      isLine={key !== 'jabatanBlok'}
      name={names[key]}
      field={`pengesah.${key}`}
      value={sop.identitas.pengesah[key]}
      hint={key === 'jabatanBlok' ? say('identitas.jabatanBlokHint') : undefined}
      write={(value) => [{ command: 'edit-identitas', args: { field: `pengesah.${key}`, value } }]}
    />
  ));
}
